import type { ClaimDocument } from '@claimcue/schema';
import { describe, expect, it } from 'vitest';
import { matchMedia } from './match-media.ts';

const base = 'https://news.example/cases/door/case.json';

function documentWith(files: Record<string, string[]>): ClaimDocument {
  return {
    version: '1.0',
    title: 'A door',
    language: 'en',
    media: Object.entries(files).map(([id, sources]) => ({ id, files: sources.map((src) => ({ src })) })),
    parties: [],
    claims: [],
  };
}

describe('matchMedia', () => {
  it('finds a recording by a file address relative to the document', () => {
    const document = documentWith({ raw: ['raw.mp4'], edit: ['../edit.mp4'] });
    expect(matchMedia(document, ['https://news.example/cases/edit.mp4'], base)?.media).toBe('edit');
  });

  it('passes over query and fragment where one recording fits', () => {
    const document = documentWith({ raw: ['raw.mp4'], edit: ['edit.mp4'] });
    const played = ['https://news.example/cases/door/raw.mp4?token=1#t=20'];
    expect(matchMedia(document, played, base)?.media).toBe('raw');
  });

  it('takes the address that is the same to the letter before one that differs in its query', () => {
    const document = documentWith({ raw: ['video?id=1'], edit: ['video?id=2'] });
    expect(matchMedia(document, ['https://news.example/cases/door/video?id=2'], base)?.media).toBe('edit');
  });

  it('finds nothing where two recordings differ in the query alone and neither is meant', () => {
    const document = documentWith({ raw: ['video?id=1'], edit: ['video?id=2'] });
    expect(matchMedia(document, ['https://news.example/cases/door/video?id=3'], base)).toBeUndefined();
  });

  it('goes by another format of the same source where the one that plays is not listed', () => {
    const document = documentWith({ raw: ['raw.mp4'] });
    const played = ['https://cdn.example/raw.m3u8', 'https://news.example/cases/door/raw.mp4'];
    expect(matchMedia(document, played, base)?.media).toBe('raw');
  });

  it('says where in the recording the file starts', () => {
    const document = documentWith({ raw: [] });
    document.media[0]!.files.push({ src: 'part-2.mp4', offset: 600 });
    expect(matchMedia(document, ['https://news.example/cases/door/part-2.mp4'], base)).toEqual({
      media: 'raw',
      offset: 600,
    });
  });

  it('goes by addresses alone: a hash that two files share does not make them one', () => {
    const document = documentWith({ raw: ['raw.mp4'], copy: ['copy.mp4'] });
    for (const { files } of document.media) files[0]!.sha256 = 'a'.repeat(64);
    const match = (name: string) => matchMedia(document, [`https://news.example/cases/door/${name}`], base);
    expect([match('copy.mp4')?.media, match('other.mp4')?.media]).toEqual(['copy', undefined]);
  });

  it('finds nothing for a file that no recording lists', () => {
    const document = documentWith({ raw: ['raw.mp4'], released: [] });
    expect(matchMedia(document, ['blob:https://news.example/1234'], base)).toBeUndefined();
  });
});
