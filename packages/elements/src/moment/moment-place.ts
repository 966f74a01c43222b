import type { Timed, TimeRange } from '@claimcue/core';
import type { Claim, ClaimDocument, Moment } from '@claimcue/schema';
import { caseIndex } from '../claim/case-index.ts';

/** Why something has no time in a recording. Each is the name of a message. */
export type Untimed = 'notInFootage' | 'notInThisEdit' | 'notTimed';

/** Where a moment or a claim lies in a recording, or why it has no time there. */
export interface Place {
  readonly ranges: readonly TimeRange[];
  readonly untimed: Untimed | undefined;
}

/** Where everything that a document speaks about lies in one recording. */
export interface Places {
  /** Whether the recording is known and none of the claims has a time in it. */
  readonly nothingTimed: boolean;
  moment(moment: Moment): Place;
  /** Nothing where the claim's time is its moment's. */
  claim(claim: Claim, moment: Moment | undefined): Place | undefined;
}

const nowhere: Place = { ranges: [], untimed: undefined };

/**
 * Finds the times of moments and claims in a recording.
 *
 * @param media  Nothing where no recording is played: then nothing is said about times, except what no footage shows.
 */
export function findPlaces(document: ClaimDocument, media: string | undefined): Places {
  const placed = caseIndex(document).placedIn(media);
  const nothingTimed = media !== undefined && placed.claims.length === 0 && document.claims.length > 0;
  const moments = rangesById(placed.moments);
  const place = (ranges: readonly TimeRange[] | undefined): Place => {
    if (media === undefined) return nowhere;
    if (ranges !== undefined && ranges.length > 0) return { ranges, untimed: undefined };
    return { ranges: [], untimed: nothingTimed ? 'notTimed' : 'notInThisEdit' };
  };
  return {
    nothingTimed,
    moment(moment) {
      if ((moment.targets ?? []).length === 0) return { ranges: [], untimed: 'notInFootage' };
      return place(moments.get(moment.id));
    },
    claim(claim, moment) {
      if ((claim.targets ?? []).length === 0) return undefined;
      const own = place(placed.runsOf(claim));
      const around = moment === undefined ? undefined : moments.get(moment.id);
      return sameRanges(own.ranges, around ?? []) && moment !== undefined ? undefined : own;
    },
  };
}

function rangesById(timed: readonly Timed<Moment>[]): Map<string, TimeRange[]> {
  const ranges = new Map<string, TimeRange[]>();
  for (const run of timed) {
    const list = ranges.get(run.thing.id);
    if (list === undefined) ranges.set(run.thing.id, [run]);
    else list.push(run);
  }
  return ranges;
}

function sameRanges(a: readonly TimeRange[], b: readonly TimeRange[]): boolean {
  return (
    a.length === b.length && a.every((range, i) => range.start === b[i]!.start && range.end === b[i]!.end)
  );
}
