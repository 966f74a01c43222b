import type { ClaimDocument, Relation } from '@claimcue/schema';
import { describe, expect, it } from 'vitest';
import { linkBands } from './link-bands.ts';

const relation = (id: string, type: Relation['type'], from: string, to: string): Relation => ({
  id,
  type,
  from,
  to,
  attributedTo: 'editor',
});

const document: ClaimDocument = {
  version: '1.0',
  title: 'A door',
  language: 'en',
  media: [
    { id: 'raw', duration: 100, files: [] },
    {
      id: 'edit',
      duration: 20,
      files: [],
      derivedFrom: [{ media: 'raw', cuts: [{ start: 0, end: 20, from: 15 }] }],
    },
  ],
  parties: ['a', 'b', 'c'].map((id) => ({ id, type: 'Organization' as const, name: id })),
  claims: [
    { id: 'a1', party: 'a', text: 'Shut.', targets: [{ media: 'raw', start: 10, end: 30 }] },
    { id: 'b1', party: 'b', text: 'Open.', targets: [{ media: 'raw', start: 20, end: 40 }] },
    { id: 'c1', party: 'c', text: 'Ajar.', targets: [{ media: 'raw', start: 60, end: 70 }] },
    { id: 'a2', party: 'a', text: 'Shut at last.', targets: [{ media: 'raw', start: 10, end: 30 }] },
  ],
  relations: [
    relation('r1', 'disputes', 'b1', 'a1'),
    relation('r2', 'agrees', 'c1', 'a1'),
    relation('r3', 'corrects', 'a2', 'a1'),
  ],
};

const drawn = (media: string, parties?: string[]) =>
  linkBands(document, media, parties).map(({ link, start, end }) => [link.relation.id, start, end]);

describe('linkBands', () => {
  it('is where both claims speak; what meets nowhere has none, nor has who corrects itself', () => {
    expect(drawn('raw')).toEqual([['r1', 20, 30]]);
  });

  it('follows an edit', () => {
    expect(drawn('edit')).toEqual([['r1', 5, 15]]);
  });

  it('leaves out a party that is not shown', () => {
    expect(drawn('raw', ['a', 'c'])).toEqual([]);
  });
});
