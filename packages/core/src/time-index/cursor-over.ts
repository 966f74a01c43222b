import type { TimeRange } from '../time/time-range.ts';
import { startsUntil } from './bisect.ts';
import { type SortedRanges, sortRanges } from './sorted-ranges.ts';
import { TimeCursor } from './time-cursor.ts';

/**
 * A cursor over ranges without an index of them. At a jump it looks at all that has begun, which for the few jumps of a reader
 * costs less than to make an index; whoever asks for instants in no order makes a `TimeIndex`.
 *
 * @param ranges   In the order that places are wanted in; see `TimeIndex`.
 * @param seconds  Where it begins, in media time.
 */
export function cursorOver(ranges: readonly TimeRange[], seconds: number): TimeCursor {
  const sorted = sortRanges(ranges);
  return new TimeCursor(sorted, (at) => scan(sorted, at), seconds);
}

function scan(ranges: SortedRanges, seconds: number): number[] {
  const { bounds, byStart } = ranges;
  const active: number[] = [];
  for (let i = startsUntil(ranges, seconds) - 1; i >= 0; i--) {
    const place = byStart[i]!;
    if (bounds[2 * place + 1]! > seconds) active.push(place);
  }
  return active.sort((a, b) => a - b);
}
