import type { ClaimDocument } from '@claimcue/schema';
import type { TimeRange } from '../time/time-range.ts';
import { derivationSteps } from './derivation-steps.ts';
import { followSteps, type MediaRange } from './follow-steps.ts';

export type { MediaRange } from './follow-steps.ts';

/**
 * Says where a run of one recording is seen in another, through `derivedFrom` in either direction and over several
 * steps (an edit of an edit; two edits of one recording).
 *
 * Runs that touch are given as one, for that is what is on screen; `mapRuns` gives them apart.
 *
 * @returns the runs in `media`'s time, ascending; several where an edit cut the run, none where it left the run out or
 *   where the two recordings have nothing to do with each other.
 */
export function mapRange(document: ClaimDocument, range: MediaRange, media: string): TimeRange[] {
  return createRangeMap(document)(range, media);
}

/** As `mapRange`, for many ranges: the steps between recordings are read once. */
export function createRangeMap(document: ClaimDocument): (range: MediaRange, media: string) => TimeRange[] {
  const steps = derivationSteps(document);
  return (range, media) => joinRanges(followSteps(steps, range, media) ?? []);
}

/** Runs that touch are one run: a cut that shows on what the cut before showed is not seen as a cut. */
export function joinRanges(ranges: readonly TimeRange[]): TimeRange[] {
  const sorted = ranges
    .map(({ start, end }) => ({ start, end }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const result: TimeRange[] = [];
  for (const range of sorted) {
    const last = result.at(-1);
    if (last !== undefined && range.start <= last.end && range.start < range.end) {
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    } else result.push(range);
  }
  return result;
}
