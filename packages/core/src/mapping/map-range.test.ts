import type { ClaimDocument, Media } from '@claimcue/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapRange } from './map-range.ts';

function caseOf(...media: Media[]): ClaimDocument {
  return { version: '1.0', title: 'Test', language: 'en', media, parties: [], claims: [] };
}

const raw: Media = { id: 'raw', files: [], duration: 240 };
const edit: Media = {
  id: 'edit',
  files: [],
  derivedFrom: [
    {
      media: 'raw',
      cuts: [
        { start: 0, end: 15, from: 20 },
        { start: 15, end: 40, from: 84 },
        { start: 40, end: 60, from: 150 },
      ],
    },
  ],
};
const slow: Media = {
  id: 'slow',
  files: [],
  derivedFrom: [{ media: 'raw', cuts: [{ start: 0, end: 20, from: 100, rate: 0.5 }] }],
};
const teaser: Media = {
  id: 'teaser',
  files: [],
  derivedFrom: [{ media: 'edit', cuts: [{ start: 0, end: 10, from: 35 }] }],
};
const document = caseOf(raw, edit, slow, teaser, { id: 'other', files: [] });

describe('mapRange', () => {
  it('leaves a range of the same recording as it is', () => {
    expect(mapRange(document, { media: 'raw', start: 3, end: 9 }, 'raw')).toEqual([{ start: 3, end: 9 }]);
  });

  it('finds a range of the original in the edit', () => {
    expect(mapRange(document, { media: 'raw', start: 90, end: 100 }, 'edit')).toEqual([
      { start: 21, end: 31 },
    ]);
  });

  it('finds a range of the edit in the original', () => {
    expect(mapRange(document, { media: 'edit', start: 21, end: 31 }, 'raw')).toEqual([
      { start: 90, end: 100 },
    ]);
  });

  it('splits a range where the edit cut it', () => {
    expect(mapRange(document, { media: 'edit', start: 10, end: 20 }, 'raw')).toEqual([
      { start: 30, end: 35 },
      { start: 84, end: 89 },
    ]);
  });

  it('shows only what the edit kept', () => {
    expect(mapRange(document, { media: 'raw', start: 100, end: 160 }, 'edit')).toEqual([
      { start: 31, end: 50 },
    ]);
    expect(mapRange(document, { media: 'raw', start: 120, end: 140 }, 'edit')).toEqual([]);
  });

  it('knows slow motion', () => {
    expect(mapRange(document, { media: 'raw', start: 102, end: 104 }, 'slow')).toEqual([
      { start: 4, end: 8 },
    ]);
    expect(mapRange(document, { media: 'slow', start: 4, end: 8 }, 'raw')).toEqual([
      { start: 102, end: 104 },
    ]);
  });

  it('goes through an edit of an edit, and from one edit of a recording to another', () => {
    expect(mapRange(document, { media: 'teaser', start: 0, end: 5 }, 'raw')).toEqual([
      { start: 104, end: 109 },
    ]);
    expect(mapRange(document, { media: 'slow', start: 4, end: 8 }, 'edit')).toEqual([{ start: 33, end: 35 }]);
  });

  it('finds nothing between recordings that have nothing to do with each other', () => {
    expect(mapRange(document, { media: 'raw', start: 1, end: 2 }, 'other')).toEqual([]);
  });

  it('keeps a point a point', () => {
    expect(mapRange(document, { media: 'raw', start: 84, end: 84 }, 'edit')).toEqual([
      { start: 15, end: 15 },
    ]);
    expect(mapRange(document, { media: 'raw', start: 109, end: 109 }, 'edit')).toEqual([]);
  });

  it('agrees with mapping every tenth of a second', () => {
    const tenth = fc.integer({ min: 0, max: 2400 }).map((n) => n / 10);
    fc.assert(
      fc.property(tenth, tenth, (a, b) => {
        fc.pre(a !== b);
        const range = { start: Math.min(a, b), end: Math.max(a, b) };
        const mapped = mapRange(document, { media: 'raw', ...range }, 'edit');
        for (let n = 0; n < 600; n++) {
          // The middle of the tenth, so that rounding at an edge decides nothing.
          const seconds = n / 10 + 0.05;
          const cut = edit.derivedFrom![0]!.cuts!.find(
            (entry) => entry.start <= seconds && seconds < entry.end,
          )!;
          const original = cut.from + seconds - cut.start;
          const expected = range.start <= original && original < range.end;
          expect(mapped.some((run) => run.start <= seconds && seconds < run.end)).toBe(expected);
        }
      }),
      { numRuns: 100 },
    );
  });
});
