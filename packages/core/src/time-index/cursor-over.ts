import type { TimeRange } from '../time/time-range.ts';
import { type SortedRanges, sortRanges } from './sorted-ranges.ts';
import { TimeCursor } from './time-cursor.ts';

/**
 * A cursor over ranges without an index of them. At a jump it looks at every range, which for the few jumps of a reader
 * costs less than to make an index; whoever asks for instants in no order makes a `TimeIndex`.
 *
 * @param ranges   In the order that places are wanted in; see `TimeIndex`.
 * @param seconds  Where it begins, in media time.
 */
export function cursorOver(ranges: readonly TimeRange[], seconds: number): TimeCursor {
  const sorted = sortRanges(ranges);
  return new TimeCursor(sorted, (at) => scan(sorted, at), seconds);
}

function scan({ bounds }: SortedRanges, seconds: number): number[] {
  const active: number[] = [];
  for (let i = 0; i < bounds.length; i += 2) {
    if (bounds[i]! <= seconds && seconds < bounds[i + 1]!) active.push(i / 2);
  }
  return active;
}
