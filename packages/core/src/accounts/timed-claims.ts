import type { Claim, ClaimDocument, Moment, Region, Target } from '@claimcue/schema';
import { joinRanges } from '../mapping/map-range.ts';
import { createRunMap, widestUncertainty } from '../mapping/map-runs.ts';
import { pictureComparer } from '../mapping/same-picture.ts';
import type { TimeRange } from '../time/time-range.ts';

/** A claim (or a moment) where it lies in one recording. One that an edit has cut in two is there twice. */
export interface Timed<Thing> extends TimeRange {
  readonly thing: Thing;
  /** Where it was given: a range, an open range or a point, perhaps of another recording. */
  readonly target: Target;
  /** In the picture of this recording. */
  readonly region?: Region | undefined;
  /** Plus or minus, in seconds of this recording: the time is about right. */
  readonly uncertainty?: number | undefined;
}

/** All the seconds in which something that is about timed may be: its range, widened by its uncertainty. */
export function possibleRange({
  start,
  end,
  uncertainty = 0,
}: Pick<Timed<unknown>, 'start' | 'end' | 'uncertainty'>): TimeRange {
  return { start: Math.max(0, start - uncertainty), end: end + uncertainty };
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
  const place = claimPlacer(document, media);
  const timed: Timed<Claim>[] = [];
  for (const claim of document.claims) for (const run of place(claim)) timed.push(run);
  return timed;
}

/**
 * As `timedClaims`, for one claim after another: what asks only about the few that are active need not place all.
 *
 * @returns where a claim of the document lies in the recording: several runs where an edit cut it, none where it is not.
 */
export function claimPlacer(document: ClaimDocument, media: string): (claim: Claim) => Timed<Claim>[] {
  const moments = new Map(document.moments?.map((moment) => [moment.id, moment]));
  const place = placer(document, media);
  return (claim) => {
    const own = claim.targets ?? [];
    return place(claim, own.length > 0 ? own : (moments.get(claim.moment ?? '')?.targets ?? []));
  };
}

/** Where the moments of a document lie in one recording; document order, without those that are not in it. */
export function timedMoments(document: ClaimDocument, media: string): Timed<Moment>[] {
  const place = placer(document, media);
  return (document.moments ?? []).flatMap((moment) => place(moment, moment.targets ?? []));
}

function placer(document: ClaimDocument, media: string) {
  const map = createRunMap(document);
  const isSamePicture = pictureComparer(document);
  const length = document.media.find((entry) => entry.id === media)?.duration;
  const lengths = new Map(
    document.media.map((entry) => [entry.id, entry.duration ?? Number.POSITIVE_INFINITY]),
  );
  const glance = (start: number, end: number): number =>
    end > start ? end : Math.min(start + pointSeconds, length ?? Number.POSITIVE_INFINITY);
  return <Thing>(thing: Thing, targets: readonly Target[]): Timed<Thing>[] => {
    const timed: Timed<Thing>[] = [];
    for (const target of targets) {
      const start = target.at ?? target.start ?? 0;
      const end = target.at ?? target.end ?? lengths.get(target.media) ?? Number.POSITIVE_INFINITY;
      const { uncertainty, region } = target;
      if (target.media === media) {
        // As most are given: nothing to follow, and ten thousand of them are there at once.
        timed.push({ thing, target, start, end: glance(start, end), region, uncertainty });
        continue;
      }
      const runs = map({ media: target.media, start, end, uncertainty }, media);
      for (const range of joinRanges(runs)) {
        timed.push({
          thing,
          target,
          start: range.start,
          end: glance(range.start, range.end),
          region: region && isSamePicture(region, target.media, media) ? region : undefined,
          uncertainty: uncertainty === undefined ? undefined : widestUncertainty(runs, range),
        });
      }
    }
    return timed;
  };
}
