import type { Claim, ClaimDocument, Moment, Region, Target } from '@claimcue/schema';
import { createRangeMap } from '../mapping/map-range.ts';
import type { TimeRange } from '../time/time-range.ts';

/** A claim (or a moment) where it lies in one recording. One that an edit has cut in two is there twice. */
export interface Timed<Thing> extends TimeRange {
  readonly thing: Thing;
  readonly region?: Region;
}

// A point has no length, and what has no length is never on screen: it is shown for as long as a glance takes.
const pointSeconds = 2;

/**
 * Where the claims of a document lie in one recording: by their own targets, else by their moment's, mapped through
 * edits where they are given for another recording.
 *
 * @returns document order; claims without a place in this recording are left out.
 */
export function timedClaims(document: ClaimDocument, media: string): Timed<Claim>[] {
  const moments = new Map(document.moments?.map((moment) => [moment.id, moment]));
  const place = placer(document, media);
  return document.claims.flatMap((claim) => {
    const own = claim.targets ?? [];
    const targets = own.length > 0 ? own : (moments.get(claim.moment ?? '')?.targets ?? []);
    return place(claim, targets);
  });
}

/** Where the moments of a document lie in one recording; document order, without those that are not in it. */
export function timedMoments(document: ClaimDocument, media: string): Timed<Moment>[] {
  const place = placer(document, media);
  return (document.moments ?? []).flatMap((moment) => place(moment, moment.targets ?? []));
}

function placer(document: ClaimDocument, media: string) {
  const map = createRangeMap(document);
  const length = document.media.find((entry) => entry.id === media)?.duration;
  const lengths = new Map(
    document.media.map((entry) => [entry.id, entry.duration ?? Number.POSITIVE_INFINITY]),
  );
  return <Thing>(thing: Thing, targets: readonly Target[]): Timed<Thing>[] =>
    targets.flatMap((target) => {
      const start = target.at ?? target.start ?? 0;
      const end = target.at ?? target.end ?? lengths.get(target.media) ?? Number.POSITIVE_INFINITY;
      return map({ media: target.media, start, end }, media).map((range) => ({
        thing,
        start: range.start,
        end:
          range.end > range.start
            ? range.end
            : Math.min(range.start + pointSeconds, length ?? Number.POSITIVE_INFINITY),
        // A region is of the picture that it was drawn on; an edit may have cropped that picture.
        ...(target.region !== undefined && target.media === media ? { region: target.region } : {}),
      }));
    });
}
