import { type Timed, timedClaims, timedMoments } from '@claimcue/core';
import type { Claim, ClaimDocument, Moment } from '@claimcue/schema';

/** All that a document speaks about, where it lies in one recording. */
export interface PlacedCase {
  /** Document order; one that an edit cut is there several times. */
  readonly claims: readonly Timed<Claim>[];
  readonly moments: readonly Timed<Moment>[];
  /** The runs of each by its id, ascending; nothing for what is not timed to the recording. */
  readonly byClaim: ReadonlyMap<string, readonly Timed<Claim>[]>;
  readonly byMoment: ReadonlyMap<string, readonly Timed<Moment>[]>;
}

/** Places a case in a recording; nowhere where that is not known. */
export function placeCase(document: ClaimDocument, media: string | undefined): PlacedCase {
  const claims = media === undefined ? [] : timedClaims(document, media);
  const moments = media === undefined ? [] : timedMoments(document, media);
  return { claims, moments, byClaim: byId(claims), byMoment: byId(moments) };
}

function byId<Thing extends { id: string }>(placed: readonly Timed<Thing>[]): Map<string, Timed<Thing>[]> {
  const runs = new Map<string, Timed<Thing>[]>();
  for (const run of placed) {
    const known = runs.get(run.thing.id);
    if (known === undefined) runs.set(run.thing.id, [run]);
    else known.push(run);
    known?.sort((a, b) => a.start - b.start);
  }
  return runs;
}
