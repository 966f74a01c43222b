import type { ClaimDocument, Cut, Media } from '@claimcue/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapRange } from './map-range.ts';
import { leftOut, mapRuns } from './map-runs.ts';

function caseOf(...media: Media[]): ClaimDocument {
  return { version: '1.0', title: 'Test', language: 'en', media, parties: [], claims: [] };
}

/** Cuts that follow one another in the edit, from anywhere in the original and at any of a few rates. */
const cuts = fc
  .array(
    fc.tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 0, max: 40 }), fc.constantFrom(0.5, 1, 2)),
    {
      maxLength: 6,
    },
  )
  .map((list) => {
    let at = 0;
    return list.map(([length, from, rate]): Cut => {
      const start = at;
      at += length;
      return { start, end: at, from, rate };
    });
  });
const quarters = fc.integer({ min: 0, max: 240 }).map((n) => n / 4);

describe('mapRuns', () => {
  it('splits a range at a cut even where the parts touch', () => {
    const document = caseOf(
      { id: 'raw', files: [] },
      {
        id: 'edit',
        files: [],
        derivedFrom: [
          {
            media: 'raw',
            cuts: [
              { start: 0, end: 5, from: 10 },
              { start: 5, end: 9, from: 15 },
            ],
          },
        ],
      },
    );
    const range = { media: 'raw', start: 12, end: 18 };
    expect(mapRange(document, range, 'edit')).toEqual([{ start: 2, end: 8 }]);
    expect(mapRuns(document, range, 'edit')).toEqual([
      { start: 2, end: 5, of: { start: 12, end: 15 }, rate: 1 },
      { start: 5, end: 8, of: { start: 15, end: 18 }, rate: 1 },
    ]);
  });

  it('agrees with mapping each instant by hand, in an edit that names its original twice', () => {
    fc.assert(
      fc.property(cuts, cuts, quarters, quarters, (first, second, a, b) => {
        fc.pre(a !== b);
        const document = caseOf(
          { id: 'raw', files: [] },
          {
            id: 'edit',
            files: [],
            derivedFrom: [
              { media: 'raw', cuts: first },
              { media: 'raw', cuts: second },
            ],
          },
        );
        const range = { start: Math.min(a, b), end: Math.max(a, b) };
        const runs = mapRuns(document, { media: 'raw', ...range }, 'edit');
        for (let seconds = 0.06; seconds < 50; seconds += 0.25) {
          const shown = [...first, ...second]
            .filter((cut) => cut.start <= seconds && seconds < cut.end)
            .map((cut) => cut.from + (seconds - cut.start) * cut.rate!)
            .filter((original) => range.start <= original && original < range.end)
            .sort((x, y) => x - y);
          const said = runs
            .filter((run) => run.start <= seconds && seconds < run.end)
            .map((run) => run.of.start + (seconds - run.start) * run.rate)
            .sort((x, y) => x - y);
          expect(said.length).toBe(shown.length);
          for (const [i, original] of shown.entries()) expect(said[i]).toBeCloseTo(original, 9);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('goes on from an edit that names its original twice to an edit of that edit', () => {
    const document = caseOf(
      { id: 'raw', files: [] },
      {
        id: 'edit',
        files: [],
        derivedFrom: [
          { media: 'raw', cuts: [{ start: 0, end: 5, from: 10 }] },
          { media: 'raw', cuts: [{ start: 5, end: 9, from: 30 }] },
        ],
      },
      { id: 'teaser', files: [], derivedFrom: [{ media: 'edit', cuts: [{ start: 0, end: 9, from: 0 }] }] },
    );
    const starts = (from: number) =>
      mapRuns(document, { media: 'raw', start: from, end: from + 1 }, 'teaser').map((run) => run.start);
    expect([starts(11), starts(31)]).toEqual([[1], [6]]);
  });

  it('widens uncertainty with slow motion', () => {
    const document = caseOf(
      { id: 'raw', files: [] },
      {
        id: 'slow',
        files: [],
        derivedFrom: [{ media: 'raw', cuts: [{ start: 0, end: 20, from: 0, rate: 0.5 }] }],
      },
    );
    const [there] = mapRuns(document, { media: 'raw', start: 2, end: 4, uncertainty: 1 }, 'slow');
    expect(there).toEqual({ start: 4, end: 8, of: { start: 2, end: 4 }, rate: 0.5, uncertainty: 2 });
    const [back] = mapRuns(document, { media: 'slow', start: 4, end: 8, uncertainty: 2 }, 'raw');
    expect(back?.uncertainty).toBe(1);
  });

  it('keeps an open range open as far as the edit goes', () => {
    const document = caseOf(
      { id: 'raw', files: [] },
      { id: 'edit', files: [], derivedFrom: [{ media: 'raw', cuts: [{ start: 0, end: 5, from: 10 }] }] },
    );
    expect(mapRuns(document, { media: 'raw', start: 12, end: Number.POSITIVE_INFINITY }, 'edit')).toEqual([
      { start: 2, end: 5, of: { start: 12, end: 15 }, rate: 1 },
    ]);
  });
});

describe('leftOut', () => {
  const document = caseOf(
    { id: 'raw', files: [] },
    { id: 'edit', files: [], derivedFrom: [{ media: 'raw', cuts: [{ start: 0, end: 5, from: 10 }] }] },
    { id: 'unknown', files: [], derivedFrom: [{ media: 'raw' }] },
    { id: 'other', files: [] },
  );

  it('names what an edit does not show', () => {
    expect(leftOut(document, { media: 'raw', start: 8, end: 20 }, 'edit')).toEqual([
      { start: 8, end: 10 },
      { start: 15, end: 20 },
    ]);
    expect(leftOut(document, { media: 'raw', start: 16, end: 16 }, 'edit')).toEqual([{ start: 16, end: 16 }]);
    expect(leftOut(document, { media: 'raw', start: 11, end: 12 }, 'edit')).toEqual([]);
  });

  it('tells what was left out from what nobody can say', () => {
    expect(leftOut(document, { media: 'raw', start: 8, end: 20 }, 'other')).toBeUndefined();
    expect(leftOut(document, { media: 'raw', start: 8, end: 20 }, 'unknown')).toBeUndefined();
  });

  it('and what is shown make up the range, without a gap and without a second said twice', () => {
    fc.assert(
      fc.property(cuts, quarters, quarters, (list, a, b) => {
        fc.pre(a !== b);
        const edit: Media = { id: 'edit', files: [], derivedFrom: [{ media: 'raw', cuts: list }] };
        const range = { media: 'raw', start: Math.min(a, b), end: Math.max(a, b) };
        const known = caseOf({ id: 'raw', files: [] }, edit);
        const shown = mapRuns(known, range, 'edit').map((run) => run.of);
        const missing = leftOut(known, range, 'edit')!;
        for (let seconds = range.start + 0.01; seconds < range.end; seconds += 0.25) {
          const holds = ({ start, end }: { start: number; end: number }) => start <= seconds && seconds < end;
          expect(missing.filter(holds).length).toBe(shown.some(holds) ? 0 : 1);
        }
      }),
      { numRuns: 100 },
    );
  });
});
