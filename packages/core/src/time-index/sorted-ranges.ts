import type { TimeRange } from '../time/time-range.ts';
import { sortOrder } from './sort-order.ts';

/** Ranges in order of start, as columns: 24 bytes a range. */
export interface SortedRanges {
  /** Start and end of each in turn, in seconds: a question of one range touches one line of the cache. */
  readonly bounds: Float64Array;
  /** For each its place in the list that was given. */
  readonly places: Int32Array;
  /** The same ranges in order of end, as places in this order. */
  readonly byEnd: Int32Array;
}

/** Sorts ranges. What ends before it starts, or has no number, has no place in time and is left out. */
export function sortRanges(ranges: readonly TimeRange[]): SortedRanges {
  const starts = new Float64Array(ranges.length);
  const given = new Int32Array(ranges.length);
  let count = 0;
  for (let i = 0; i < ranges.length; i++) {
    const { start, end } = ranges[i]!;
    if (!(start <= end) || start === Number.POSITIVE_INFINITY) continue;
    starts[count] = start;
    given[count++] = i;
  }
  const order = sortOrder(starts.subarray(0, count));
  const bounds = new Float64Array(count * 2);
  const ends = new Float64Array(count);
  const places = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    const place = given[order[i]!]!;
    places[i] = place;
    bounds[2 * i] = ranges[place]!.start;
    bounds[2 * i + 1] = ends[i] = ranges[place]!.end;
  }
  return { bounds, places, byEnd: sortOrder(ends) };
}
