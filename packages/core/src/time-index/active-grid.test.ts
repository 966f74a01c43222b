import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { containsTime, type TimeRange } from '../time/time-range.ts';
import { ActiveGrid } from './active-grid.ts';
import { CandidateForm } from './candidate-form.ts';
import { everyRange } from './crowd.ts';
import { sortRanges } from './sorted-ranges.ts';
import { TimeIndex } from './time-index.ts';

function gridOf(ranges: readonly TimeRange[]): ActiveGrid {
  const { bounds } = sortRanges(ranges);
  return new ActiveGrid(bounds, everyRange(bounds), new CandidateForm(ranges.length));
}

/** Many short ranges in ten seconds of a day, and some in ten milliseconds of one of these. */
function crowds(): TimeRange[] {
  const list = [{ start: 0, end: 86_400 }];
  for (let i = 0; i < 4000; i++) list.push({ start: 30_000 + i / 400, end: 30_000 + (i + 3) / 400 });
  for (let i = 0; i < 4000; i++) list.push({ start: 30_002 + i / 4e5, end: 30_002 + (i + 2) / 4e5 });
  return list;
}

describe('ActiveGrid', () => {
  it('looks at few candidates where thousands crowd in a cell', () => {
    const list = crowds();
    expect(gridOf(list).most).toBeLessThanOrEqual(100);
    const index = new TimeIndex(list);
    for (let i = 1; i < list.length; i += 23) {
      const at = list[i]!.start + 1e-7;
      const naive = list.flatMap((range, place) => (containsTime(range, at) ? [place] : []));
      expect(index.activeAt(at)).toEqual(naive);
    }
  });

  it('takes little more room where ranges crowd', () => {
    const list = crowds();
    expect(gridOf(list).byteLength / list.length).toBeLessThanOrEqual(24);
  });

  it('has an end where ever more crowd in ever less time, or all at once', () => {
    const halving = Array.from({ length: 2000 }, (_, i) => ({ start: 2 ** -i, end: 2 ** (1 - i) }));
    const atOnce = Array.from({ length: 2000 }, (_, i) => ({ start: 5, end: 5 + (i % 2) }));
    for (const list of [halving, atOnce, [...halving, ...atOnce]]) {
      const index = new TimeIndex(list);
      for (const at of [0, 2 ** -1074, 2 ** -1000, 2 ** -500, 0.3, 0.5, 1, 5, 5.5, 6]) {
        const naive = list.flatMap((range, i) => (containsTime(range, at) ? [i] : []));
        expect(index.activeAt(at)).toEqual(naive);
      }
    }
  });

  it('agrees with looking at every range, in crowds of any width', () => {
    const second = fc.double({ min: 0, max: 1, noNaN: true });
    const crowd = fc.record({
      from: fc.integer({ min: -3, max: 3 }).map((n) => n * 1e5),
      width: fc.integer({ min: -6, max: 6 }).map((power) => 10 ** power),
      ranges: fc.array(fc.tuple(second, second), { minLength: 50, maxLength: 300, size: 'max' }),
    });
    fc.assert(
      fc.property(fc.array(crowd, { minLength: 1, maxLength: 6 }), (all) => {
        const list = all.flatMap(({ from, width, ranges }) =>
          ranges.map(([start, length]) => ({
            start: from + start * width,
            end: from + (start + length / 20) * width,
          })),
        );
        const index = new TimeIndex(list);
        for (let i = 0; i < list.length; i += 17) {
          const { start, end } = list[i]!;
          for (const at of [start, (start + end) / 2, end]) {
            const naive = list.flatMap((range, place) => (containsTime(range, at) ? [place] : []));
            expect(index.activeAt(at)).toEqual(naive);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
