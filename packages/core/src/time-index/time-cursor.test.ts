import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { containsTime, type TimeRange } from '../time/time-range.ts';
import { cursorOver } from './cursor-over.ts';
import type { TimeCursor } from './time-cursor.ts';
import { TimeIndex } from './time-index.ts';

const ranges = fc.array(
  fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 40 })).map(([start, length]) => ({
    start: start / 4,
    end: length === 40 ? Number.POSITIVE_INFINITY : (start + length) / 4,
  })),
  // More than a cursor walks in one move, so that both of its ways are taken.
  { maxLength: 100 },
);
const journey = fc.array(
  fc.integer({ min: -4, max: 120 }).map((n) => n / 4),
  { maxLength: 30 },
);
const activeAt = (list: readonly TimeRange[], seconds: number): number[] =>
  list.flatMap((range, i) => (containsTime(range, seconds) ? [i] : []));

const makers: readonly (readonly [string, (list: readonly TimeRange[], seconds: number) => TimeCursor])[] = [
  ['of an index', (list, seconds) => new TimeIndex(list).cursor(seconds)],
  ['over ranges', cursorOver],
];

describe.each(makers)('TimeCursor %s', (_, cursorOf) => {
  it('agrees after any journey with looking at every range', () => {
    fc.assert(
      fc.property(ranges, journey, (list, times) => {
        const cursor = cursorOf(list, 0);
        for (const seconds of times) {
          cursor.moveTo(seconds);
          expect(cursor.active).toEqual(activeAt(list, seconds));
          expect(cursor.time).toBe(seconds);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('says what each move changed, forward and back', () => {
    fc.assert(
      fc.property(ranges, journey, (list, times) => {
        const cursor = cursorOf(list, 0);
        let before = activeAt(list, 0);
        for (const seconds of times) {
          const now = activeAt(list, seconds);
          const entered = now.filter((place) => !before.includes(place));
          const left = before.filter((place) => !now.includes(place));
          if (cursor.moveTo(seconds)) expect(cursor.change).toEqual({ entered, left });
          else expect([entered, left]).toEqual([[], []]);
          before = now;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('knows the next boundary', () => {
    fc.assert(
      fc.property(ranges, journey, (list, times) => {
        const index = new TimeIndex(list);
        const cursor = cursorOf(list, 0);
        for (const seconds of times) {
          cursor.moveTo(seconds);
          expect(cursor.next).toBe(index.nextBoundary(seconds));
        }
      }),
    );
  });

  it('keeps the same array while the same ranges are active, even across a point', () => {
    const ranges = [
      { start: 0, end: 9 },
      { start: 4, end: 4 },
    ];
    const cursor = cursorOf(ranges, 1);
    const { active } = cursor;
    expect(cursor.moveTo(2)).toBe(false);
    expect(cursor.active).toBe(active);
    expect(cursor.moveTo(5)).toBe(true);
    expect(cursor.active).toBe(active);
  });

  it('takes a time that is not known for one before everything', () => {
    const cursor = cursorOf([{ start: 0, end: 9 }], Number.NaN);
    expect(cursor.active).toEqual([]);
    cursor.moveTo(1);
    cursor.moveTo(Number.NaN);
    expect(cursor.active).toEqual([]);
  });
});
