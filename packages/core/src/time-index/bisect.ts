import type { SortedRanges } from './sorted-ranges.ts';

/** How many ranges start before an instant. */
export function startsBefore({ bounds, places }: SortedRanges, seconds: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (bounds[2 * middle]! < seconds) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many ranges start at an instant or before. */
export function startsUntil({ bounds, places }: SortedRanges, seconds: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (bounds[2 * middle]! <= seconds) low = middle + 1;
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
