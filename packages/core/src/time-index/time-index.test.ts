import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { containsTime } from '../time/time-range.ts';
import { TimeIndex } from './time-index.ts';

const ranges = fc.array(
  fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: -2, max: 40 })).map(([start, length]) => ({
    start: start / 4,
    end: length === 40 ? Number.POSITIVE_INFINITY : (start + length) / 4,
  })),
  { maxLength: 60 },
);
const instant = fc.integer({ min: -4, max: 120 }).map((n) => n / 4);

describe('TimeIndex', () => {
  it('is half-open: two abutting ranges are never both active', () => {
    const index = new TimeIndex([
      { start: 0, end: 2 },
      { start: 2, end: 4 },
    ]);
    expect(index.activeAt(2)).toEqual([1]);
    expect(index.activeAt(4)).toEqual([]);
  });

  it('agrees with looking at every range', () => {
    fc.assert(
      fc.property(ranges, instant, (list, seconds) => {
        const naive = list.flatMap((range, i) => (containsTime(range, seconds) ? [i] : []));
        expect(new TimeIndex(list).activeAt(seconds)).toEqual(naive);
      }),
      { numRuns: 2000 },
    );
  });

  it('finds the boundaries on both sides of an instant', () => {
    fc.assert(
      fc.property(ranges, instant, (list, seconds) => {
        const times = list
          .filter((range) => range.start < range.end)
          .flatMap((range) => [range.start, range.end])
          .filter(Number.isFinite);
        const index = new TimeIndex(list);
        expect(index.nextBoundary(seconds)).toBe(Math.min(...times.filter((time) => time > seconds)));
        expect(index.previousBoundary(seconds)).toBe(Math.max(...times.filter((time) => time <= seconds)));
      }),
    );
  });

  it('keeps few candidates for deeply nested ranges', () => {
    const nested = Array.from({ length: 20_000 }, (_, i) => ({ start: i, end: 40_000 - i }));
    const index = new TimeIndex(nested);
    expect(index.activeAt(19_999.5)).toHaveLength(20_000);
    expect(index.activeAt(0.5)).toEqual([0]);
  });
});
