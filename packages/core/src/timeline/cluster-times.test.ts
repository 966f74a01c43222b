import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusterTimes } from './cluster-times.ts';

const times = fc
  .array(fc.integer({ min: 0, max: 400 }), { maxLength: 60 })
  .map((list) => list.map((n) => n / 4).sort((a, b) => a - b));
const width = fc.integer({ min: 0, max: 80 }).map((n) => n / 4);

describe('clusterTimes', () => {
  it('puts every mark into one target, none too near the next, as going through the marks does', () => {
    fc.assert(
      fc.property(times, width, (list, wide) => {
        const naive: number[][] = [];
        for (const time of list) {
          const start = naive.at(-1)?.[0];
          if (start !== undefined && (time - start < wide || time === start)) naive.at(-1)!.push(time);
          else naive.push([time]);
        }
        const clusters = clusterTimes(list, wide);
        expect(clusters.map(({ first, last }) => list.slice(first, last))).toEqual(naive);
        for (const { start, end, first, last } of clusters) {
          expect([start, end]).toEqual([list[first], list[last - 1]]);
        }
      }),
    );
  });

  it('leaves targets at least their width apart', () => {
    const starts = clusterTimes([0, 1, 2, 3, 4, 5], 2).map(({ start }) => start);
    expect(starts).toEqual([0, 2, 4]);
  });
});
