import { formatTime, formatTimeRange, type Timed } from '@claimcue/core';
import type { Claim } from '@claimcue/schema';

/** A run of a claim as its numbers: `0:42–0:58`, a point as `0:42`. They run from left to right in every language. */
export function runTime({ start, end, target }: Timed<Claim>): string {
  // A point is on screen for as long as a glance takes; it is still a point.
  return target.at === undefined ? formatTimeRange(start, end) : formatTime(start);
}

/** Whether nobody knows the time exactly, so that it is said to be about right. */
export function isAbout({ uncertainty = 0 }: Timed<Claim>): boolean {
  return uncertainty > 0;
}

/** Whether two claims are on screen at the same times, equally well known. */
export function sameRuns(one: readonly Timed<Claim>[], other: readonly Timed<Claim>[]): boolean {
  return (
    one.length === other.length &&
    one.every((run, i) => {
      const { start, end, uncertainty } = other[i]!;
      return run.start === start && run.end === end && run.uncertainty === uncertainty;
    })
  );
}
