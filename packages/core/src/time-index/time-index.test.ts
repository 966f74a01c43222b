import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { containsTime, type TimeRange } from '../time/time-range.ts';
import { TimeIndex } from './time-index.ts';

// Lengths below nought are ranges the wrong way round, nought is a point, 40 an open range.
const ranges = fc.array(
  fc.tuple(fc.integer({ min: -8, max: 60 }), fc.integer({ min: -2, max: 40 })).map(([start, length]) => ({
    start: start / 4,
    end: length === 40 ? Number.POSITIVE_INFINITY : (start + Math.max(-1, length)) / 4,
  })),
  { maxLength: 80 },
);
const instant = fc.integer({ min: -12, max: 120 }).map((n) => n / 4);

const numbered = (list: readonly TimeRange[], holds: (range: TimeRange) => boolean): number[] =>
  list.flatMap((range, i) => (holds(range) ? [i] : []));
const ascending = (places: readonly number[]): number[] => [...places].sort((a, b) => a - b);

describe('TimeIndex.activeAt', () => {
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
        const naive = numbered(list, (range) => containsTime(range, seconds));
        expect(new TimeIndex(list).activeAt(seconds)).toEqual(naive);
      }),
      { numRuns: 2000 },
    );
  });

  it('agrees with looking at every range of any numbers at all', () => {
    const number = fc.oneof(fc.double(), fc.constantFrom(-0, 0, 1e-300, Number.NEGATIVE_INFINITY));
    const any = fc.array(fc.record({ start: number, end: number }), { maxLength: 150 });
    fc.assert(
      fc.property(any, number, (list, elsewhere) => {
        const index = new TimeIndex(list);
        for (const seconds of [elsewhere, list[0]?.start ?? 0, list[0]?.end ?? 0]) {
          expect(index.activeAt(seconds)).toEqual(numbered(list, (range) => containsTime(range, seconds)));
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('agrees among thousands of ranges, between their edges and at them', () => {
    // Lengths from a millisecond to hours: an edge may fall into any tick of any cell.
    const length = fc.oneof(fc.double({ min: 1e-3, max: 9, noNaN: true }), fc.constantFrom(3600, 1e6));
    const range = fc.tuple(fc.double({ min: 0, max: 1000, noNaN: true }), length);
    fc.assert(
      fc.property(
        fc.array(range, { minLength: 500, maxLength: 3000, size: 'max' }),
        fc.double(),
        (list, seconds) => {
          const all = list.map(([start, seconds]) => ({ start, end: start + seconds }));
          const index = new TimeIndex(all);
          const edges = all.slice(0, 30).flatMap(({ start, end }) => [start, end, start + 1e-7, end - 1e-7]);
          const between = all.slice(0, 30).map(({ start, end }) => (start + Math.min(end, start + 3)) / 2);
          for (const at of [seconds, ...edges, ...between]) {
            expect(index.activeAt(at)).toEqual(numbered(all, (one) => containsTime(one, at)));
          }
        },
      ),
      { numRuns: 15 },
    );
  });

  it('is right for deeply nested ranges', () => {
    const nested = Array.from({ length: 20_000 }, (_, i) => ({ start: i, end: 40_000 - i }));
    const index = new TimeIndex(nested);
    expect(index.activeAt(19_999.5)).toHaveLength(20_000);
    expect(index.activeAt(0.5)).toEqual([0]);
  });
});

describe('TimeIndex.overlapping', () => {
  it('does not count what only touches the window', () => {
    const index = new TimeIndex([
      { start: 0, end: 2 },
      { start: 4, end: 5 },
      { start: 2, end: 4 },
    ]);
    expect(index.overlapping(2, 4)).toEqual([2]);
  });

  it('agrees with looking at every range and point', () => {
    fc.assert(
      fc.property(ranges, instant, instant, (list, from, to) => {
        const naive = numbered(list, ({ start, end }) =>
          start === end ? from <= start && start < to : start < end && from < to && start < to && from < end,
        );
        expect(ascending(new TimeIndex(list).overlapping(from, to))).toEqual(naive);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('TimeIndex.startingIn', () => {
  it('names a point that a step of playback passed over', () => {
    const index = new TimeIndex([{ start: 1.5, end: 1.5 }]);
    expect(index.startingIn(1, 1.5)).toEqual([0]);
    expect(index.startingIn(1.5, 2)).toEqual([]);
  });

  it('agrees with looking at every start', () => {
    fc.assert(
      fc.property(ranges, instant, instant, (list, after, until) => {
        const naive = numbered(list, ({ start, end }) => start <= end && after < start && start <= until);
        expect(ascending(new TimeIndex(list).startingIn(after, until))).toEqual(naive);
      }),
    );
  });
});

describe('TimeIndex.nextBoundary and previousBoundary', () => {
  it('agree with looking at every start, end and point', () => {
    fc.assert(
      fc.property(ranges, instant, (list, seconds) => {
        const times = list
          .filter((range) => range.start <= range.end)
          .flatMap((range) => [range.start, range.end])
          .filter(Number.isFinite);
        const index = new TimeIndex(list);
        expect(index.nextBoundary(seconds)).toBe(Math.min(...times.filter((time) => time > seconds)));
        expect(index.previousBoundary(seconds)).toBe(Math.max(...times.filter((time) => time <= seconds)));
      }),
    );
  });

  it('takes the end of an open range for no boundary', () => {
    const index = new TimeIndex([{ start: 1, end: Number.POSITIVE_INFINITY }]);
    expect(index.nextBoundary(1)).toBe(Number.POSITIVE_INFINITY);
    expect(index.previousBoundary(Number.POSITIVE_INFINITY)).toBe(1);
  });
});

describe('TimeIndex.byteLength', () => {
  it('stays within 40 bytes a range, for short ranges and for ranges in ranges', () => {
    const short = Array.from({ length: 20_000 }, (_, i) => ({ start: (i * 7919) % 20_000, end: 0 }));
    for (const range of short) range.end = range.start + 1 + (range.start % 9);
    // Scenes in chapters in parts, each ten times as long as what it holds.
    const nested = short.map((_, i) => {
      const length = i % 1000 === 0 ? 1000 : i % 100 === 0 ? 100 : i % 10 === 0 ? 10 : 1;
      return { start: i, end: i + length };
    });
    for (const list of [short, nested]) {
      expect(new TimeIndex(list).byteLength / list.length).toBeLessThanOrEqual(40);
    }
  });
});

describe('TimeIndex among many points', () => {
  it('looks at none of them when asked what is active', () => {
    const points = Array.from({ length: 20_000 }, (_, i) => ({ start: i, end: i }));
    const index = new TimeIndex([{ start: 0, end: 20_000 }, ...points]);
    expect(index.activeAt(9_999.5)).toEqual([0]);
    expect(index.byteLength / 20_000).toBeLessThanOrEqual(40);
    expect(index.overlapping(5, 7)).toEqual([0, 6, 7]);
  });
});
