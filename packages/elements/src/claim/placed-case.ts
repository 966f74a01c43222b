import { claimPlacer, type Timed, timedClaims, timedMoments } from '@claimcue/core';
import type { Claim, ClaimDocument, Moment } from '@claimcue/schema';

/** All that a document speaks about, where it lies in one recording. */
export interface PlacedCase {
  /** Document order; one that an edit cut is there several times. */
  readonly claims: readonly Timed<Claim>[];
  readonly moments: readonly Timed<Moment>[];
  /** Where one claim lies; ascending, and empty where it is not timed to the recording. */
  runsOf(claim: Claim): readonly Timed<Claim>[];
}

/** Places a case in a recording; nowhere where that is not known. */
export function placeCase(document: ClaimDocument, media: string | undefined): PlacedCase {
  if (media === undefined) return { claims: [], moments: [], runsOf: () => [] };
  const place = claimPlacer(document, media);
  // One by one: what asks for the few that are in view does not pay for a map of all.
  const runs = new WeakMap<Claim, readonly Timed<Claim>[]>();
  return {
    claims: timedClaims(document, media),
    moments: timedMoments(document, media),
    runsOf(claim) {
      const known = runs.get(claim) ?? place(claim).sort((a, b) => a.start - b.start);
      runs.set(claim, known);
      return known;
    },
  };
}
