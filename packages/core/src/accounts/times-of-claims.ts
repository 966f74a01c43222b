import type { ClaimDocument } from '@claimcue/schema';
import type { TimeRange } from '../time/time-range.ts';
import { timedClaims } from './timed-claims.ts';

/**
 * When each claim is on screen in one recording.
 *
 * @returns ascending runs by claim id; several for a claim that an edit shows more than once. Claims that are not timed
 *   to this recording have no entry.
 */
export function timesOfClaims(document: ClaimDocument, media: string): Map<string, TimeRange[]> {
  const times = new Map<string, TimeRange[]>();
  for (const { thing, start, end } of timedClaims(document, media)) {
    const runs = times.get(thing.id);
    if (runs === undefined) times.set(thing.id, [{ start, end }]);
    else runs.push({ start, end });
  }
  for (const runs of times.values()) runs.sort((a, b) => a.start - b.start);
  return times;
}
