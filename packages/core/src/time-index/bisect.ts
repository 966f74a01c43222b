import type { SortedRanges } from './sorted-ranges.ts';

/**
 * How many ranges start before an instant.
 *
 * @param known  So many surely do: the search goes on from there in growing steps, for what is not far.
 */
export function startsBefore({ bounds, byStart }: SortedRanges, seconds: number, known = 0): number {
  let low = known;
  let high = byStart.length;
  if (known > 0) {
    let step = 16;
    for (; low + step < high && bounds[2 * byStart[low + step]!]! < seconds; step *= 2) low += step;
    high = Math.min(high, low + step);
  }
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (bounds[2 * byStart[middle]!]! < seconds) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many ranges start at an instant or before. */
export function startsUntil({ bounds, byStart }: SortedRanges, seconds: number): number {
  let low = 0;
  let high = byStart.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (bounds[2 * byStart[middle]!]! <= seconds) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many ranges end at an instant or before. */
export function endsUntil({ bounds, byEnd }: SortedRanges, seconds: number): number {
  let low = 0;
  let high = byEnd.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (bounds[2 * byEnd[middle]! + 1]! <= seconds) low = middle + 1;
    else high = middle;
  }
  return low;
}
