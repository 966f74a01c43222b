/** Marks that stand too near each other to be told apart, shown and met as one. */
export interface TimeCluster {
  /** Where the target starts, in seconds: at its first mark. */
  readonly start: number;
  /** The last mark in it, in seconds. */
  readonly end: number;
  /** The places of its marks in the list given: from `first` up to, not including, `last`. */
  readonly first: number;
  readonly last: number;
}

/**
 * Gathers marks into targets that start at least one target's width apart, so that each can be met by a finger
 * (WCAG 2.2, 2.5.8: 24 CSS pixels).
 *
 * Gathered from the first mark of all and not from the edge of what is shown: panning moves no mark from one target to
 * another. The cost is in targets, not in marks.
 *
 * @param times   Seconds, ascending.
 * @param width   A target's width in seconds: 24 times the seconds that a pixel shows. Nought gathers only equal times.
 */
export function clusterTimes(times: ArrayLike<number>, width: number): TimeCluster[] {
  const clusters: TimeCluster[] = [];
  let first = 0;
  while (first < times.length) {
    const start = times[first]!;
    const last = firstNotBefore(times, first + 1, start, width);
    clusters.push({ start, end: times[last - 1]!, first, last });
    first = last;
  }
  return clusters;
}

function firstNotBefore(times: ArrayLike<number>, from: number, start: number, width: number): number {
  const isNear = (i: number): boolean => times[i]! - start < width || times[i] === start;
  let low = from;
  let stride = 1;
  while (low + stride <= times.length && isNear(low + stride - 1)) {
    low += stride;
    stride *= 2;
  }
  let high = Math.min(times.length, low + stride - 1);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isNear(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
