import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnAt, columnRange, LaneCoverage } from './lane-coverage.ts';
import { TimelineLane } from './timeline-lane.ts';

const ranges = fc.array(
  fc.tuple(fc.integer({ min: 0, max: 80 }), fc.integer({ min: -1, max: 30 })).map(([start, length]) => ({
    start: start / 4,
    end: length === 30 ? Number.POSITIVE_INFINITY : (start + length) / 4,
  })),
  { maxLength: 60 },
);
const scale = fc
  .tuple(fc.integer({ min: -8, max: 60 }), fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 70 }))
  .map(([from, length, columns]) => ({ from: from / 4, to: (from + length) / 4, columns }));

describe('LaneCoverage', () => {
  it('counts in every column just what overlaps it', () => {
    fc.assert(
      fc.property(ranges, scale, (list, drawn) => {
        const counts = new LaneCoverage(list).columns(drawn);
        for (let column = 0; column < drawn.columns; column++) {
          const { start, end } = columnRange(drawn, column);
          const naive = list.filter((range) =>
            range.start === range.end
              ? start <= range.start && range.start < end
              : range.start < range.end && range.start < end && start < range.end,
          );
          expect(counts[column]).toBe(naive.length);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('does not show a range in a column that it only touches', () => {
    const coverage = new LaneCoverage([{ start: 1, end: 2 }]);
    expect([...coverage.columns({ from: 0, to: 4, columns: 4 })]).toEqual([0, 1, 0, 0]);
  });

  it('writes into the array that it is given', () => {
    const into = new Uint32Array(4);
    const coverage = new LaneCoverage([{ start: 1, end: 2 }]);
    expect(coverage.columns({ from: 0, to: 4, columns: 4 }, into)).toBe(into);
  });
});

describe('LaneCoverage.countAt', () => {
  it('counts what holds the instant', () => {
    fc.assert(
      fc.property(ranges, fc.integer({ min: -4, max: 130 }), (list, quarter) => {
        const seconds = quarter / 4;
        const naive = list.filter(({ start, end }) => start <= seconds && seconds < end);
        expect(new LaneCoverage(list).countAt(seconds)).toBe(naive.length);
      }),
    );
  });
});

describe('LaneCoverage.runs', () => {
  const covers = (list: readonly { start: number; end: number }[], seconds: number) =>
    list.some(({ start, end }) => start <= seconds && seconds < end);

  it('covers just the seconds that the ranges cover, where they can be told apart', () => {
    fc.assert(
      fc.property(ranges, scale, (list, { from, to }) => {
        const runs = new LaneCoverage(list).runs({ from, to, columns: 10_000 });
        for (let seconds = from; seconds < to; seconds += 1 / 8) {
          expect(covers(runs, seconds)).toBe(covers(list, seconds));
        }
        for (const [i, { start, end }] of runs.entries()) {
          expect(start < end && start >= from && end <= to && start >= (runs[i - 1]?.end ?? from)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is cut wherever a range starts', () => {
    fc.assert(
      fc.property(ranges, scale, (list, { from, to }) => {
        const cuts = new Set(
          new LaneCoverage(list).runs({ from, to, columns: 10_000 }).map(({ start }) => start),
        );
        for (const { start, end } of list) {
          if (start < end && start >= from && start < to) expect(cuts.has(start)).toBe(true);
        }
      }),
    );
  });

  it('is as many whole columns as show a range, where there are too many to tell apart', () => {
    fc.assert(
      fc.property(ranges, scale, (list, drawn) => {
        const lasting = list.filter(({ start, end }) => start < end);
        const coverage = new LaneCoverage(lasting);
        const inside = lasting.flatMap(({ start, end }) => [
          ...(start >= drawn.from && start < drawn.to ? [start] : []),
          ...(end > drawn.from && end < drawn.to ? [end] : []),
        ]);
        fc.pre(inside.length > drawn.columns / 4);
        const runs = coverage.runs(drawn);
        const counts = coverage.columns(drawn);
        for (let column = 0; column < drawn.columns; column++) {
          const { start, end } = columnRange(drawn, column);
          expect(covers(runs, (start + end) / 2)).toBe(counts[column]! > 0);
        }
      }),
    );
  });

  it('keeps abutting ranges two, and draws equal ones once', () => {
    const coverage = new LaneCoverage([
      { start: 1, end: 2 },
      { start: 2, end: 3 },
      { start: 2, end: 3 },
    ]);
    expect(coverage.runs({ from: 0, to: 4, columns: 400 })).toEqual([
      { start: 1, end: 2 },
      { start: 2, end: 3 },
    ]);
  });
});

describe('LaneCoverage.gather', () => {
  it('gathers what a walk through the starts gathers', () => {
    fc.assert(
      fc.property(ranges, scale, fc.integer({ min: 1, max: 40 }), (list, drawn, wide) => {
        // Nearer than a column is always near.
        const near = ((drawn.to - drawn.from) / drawn.columns) * wide;
        const starts = list
          .filter(({ start, end }) => start < end && start >= drawn.from && start < drawn.to)
          .map(({ start }) => start)
          .sort((a, b) => a - b);
        const naive: { start: number; end: number; count: number }[] = [];
        for (const start of starts) {
          const last = naive.at(-1);
          if (last !== undefined && (start - last.end < near || sameColumn(drawn, last.end, start))) {
            last.end = start;
            last.count++;
          } else naive.push({ start, end: start, count: 1 });
        }
        expect(new LaneCoverage(list).gather(drawn, near)).toEqual(naive);
      }),
    );
  });
});

function sameColumn(drawn: { from: number; to: number; columns: number }, a: number, b: number): boolean {
  return columnAt(drawn, a) === columnAt(drawn, b);
}

describe('TimelineLane.hit', () => {
  it('finds as many entries in a column as the column shows', () => {
    fc.assert(
      fc.property(ranges, scale, (list, drawn) => {
        const lane = new TimelineLane(list);
        const counts = lane.columns(drawn);
        for (let column = 0; column < drawn.columns; column++) {
          const hits = lane.hit(drawn, column);
          expect(hits).toHaveLength(counts[column]!);
          expect([...hits].sort((a, b) => list.indexOf(a) - list.indexOf(b))).toEqual(hits);
        }
      }),
    );
  });

  it('reaches into the columns beside it, not over the edge', () => {
    const lane = new TimelineLane([{ start: 0, end: 1 }]);
    const drawn = { from: 0, to: 4, columns: 4 };
    expect(lane.hit(drawn, 1)).toEqual([]);
    expect(lane.hit(drawn, 1, 1)).toHaveLength(1);
    expect(lane.hit(drawn, 0, 9)).toHaveLength(1);
  });
});

describe('columnAt', () => {
  it('finds the column whose seconds hold the instant', () => {
    fc.assert(
      fc.property(scale, fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (drawn, share) => {
        const seconds = drawn.from + share * (drawn.to - drawn.from);
        const column = columnAt(drawn, seconds);
        fc.pre(column !== undefined);
        const { start, end } = columnRange(drawn, column!);
        expect(start <= seconds && seconds < end).toBe(true);
      }),
    );
  });

  it('knows nothing outside the scale', () => {
    expect(columnAt({ from: 0, to: 4, columns: 4 }, 4)).toBeUndefined();
    expect(columnAt({ from: 0, to: 4, columns: 4 }, -1)).toBeUndefined();
    expect(columnAt({ from: 0, to: 4, columns: 4 }, Number.NaN)).toBeUndefined();
  });
});
