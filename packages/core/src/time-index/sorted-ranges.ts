import type { TimeRange } from '../time/time-range.ts';
import { sortOrder } from './sort-order.ts';

/** Ranges with their orders by start and by end, as columns: 24 bytes a range. */
export interface SortedRanges {
  /** Start and end of each in turn, in seconds, as they were given: a question of one range touches one line of the cache. */
  readonly bounds: Float64Array;
  /** Places in the list that was given, in order of start. */
  readonly byStart: Int32Array;
  /** The same places in order of end. */
  readonly byEnd: Int32Array;
}

/** Sorts ranges. What ends before it starts, or has no number, has no place in time and is in neither order. */
export function sortRanges(ranges: readonly TimeRange[]): SortedRanges {
  const bounds = new Float64Array(ranges.length * 2);
  const starts = new Float64Array(ranges.length);
  const given = new Int32Array(ranges.length);
  let count = 0;
  let isInOrder = true;
  let last = Number.NEGATIVE_INFINITY;
  let lastEnd = Number.NEGATIVE_INFINITY;
  // Few passes and no callbacks: at a page's first look no compiler has made either cheap.
  for (let i = 0; i < ranges.length; i++) {
    const { start, end } = ranges[i]!;
    bounds[2 * i] = start;
    bounds[2 * i + 1] = end;
    if (!(start <= end) || start === Number.POSITIVE_INFINITY) continue;
    if (start < last || end < lastEnd) isInOrder = false;
    last = start;
    lastEnd = end;
    starts[count] = start;
    given[count++] = i;
  }
  const order = given.subarray(0, count);
  // As most documents are written, what is said first stands first and is over first.
  if (isInOrder) return { bounds, byStart: order.slice(), byEnd: order.slice() };
  const byStart = sortOrder(starts.subarray(0, count));
  const ends = starts.subarray(0, count);
  for (let i = 0; i < count; i++) {
    byStart[i] = given[byStart[i]!]!;
    ends[i] = bounds[2 * byStart[i]! + 1]!;
  }
  const byEnd = sortOrder(ends);
  for (let i = 0; i < count; i++) byEnd[i] = byStart[byEnd[i]!]!;
  return { bounds, byStart, byEnd };
}
