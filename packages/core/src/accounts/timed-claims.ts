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
  const { claims } = document;
  const place = claimPlacer(document, media);
  const timed: Timed<Claim>[] = [];
  // Into one list and by number: a list or a step of an iterator for each claim is more than the claims themselves, and
  // makes the engine move a document that has just been read.
  for (let i = 0; i < claims.length; i++) place(claims[i]!, timed);
  return timed;
}

/**
 * As `timedClaims`, for one claim after another: what asks only about the few that are active need not place all.
 *
 * @returns where a claim of the document lies in the recording: several runs where an edit cut it, none where it is not;
 *   put at the end of the list that is given, and of a new one where none is.
 */
export function claimPlacer(
  document: ClaimDocument,
  media: string,
): (claim: Claim, into?: Timed<Claim>[]) => Timed<Claim>[] {
  const moments = new Map(document.moments?.map((moment) => [moment.id, moment]));
  const place = placer(document, media);
  return (claim, into = []) => {
    const own = claim.targets ?? [];
    return place(claim, own.length > 0 ? own : (moments.get(claim.moment ?? '')?.targets ?? []), into);
  };
}

/** Where the moments of a document lie in one recording; document order, without those that are not in it. */
export function timedMoments(document: ClaimDocument, media: string): Timed<Moment>[] {
  const place = placer(document, media);
  const timed: Timed<Moment>[] = [];
  for (const moment of document.moments ?? []) place(moment, moment.targets ?? [], timed);
  return timed;
}

function placer(document: ClaimDocument, media: string) {
  const map = createRunMap(document);
  const isSamePicture = pictureComparer(document);
  const lengths = new Map(
    document.media.map(({ id, duration = Number.POSITIVE_INFINITY }) => [id, duration]),
  );
  const length = lengths.get(media) ?? Number.POSITIVE_INFINITY;
  const glance = (start: number, end: number): number =>
    end > start ? end : Math.min(start + pointSeconds, length);
  /** @returns `into`, with the runs of the thing at its end. */
  return <Thing>(thing: Thing, targets: readonly Target[], into: Timed<Thing>[]): Timed<Thing>[] => {
    for (let t = 0; t < targets.length; t++) {
      const target = targets[t]!;
      const start = target.at ?? target.start ?? 0;
      const end = target.at ?? target.end ?? lengths.get(target.media) ?? Number.POSITIVE_INFINITY;
      const { uncertainty, region } = target;
      if (target.media === media) {
        // As most are given: nothing to follow, and ten thousand of them are there at once.
        into.push({ thing, target, start, end: glance(start, end), region, uncertainty });
        continue;
      }
      const runs = map({ media: target.media, start, end, uncertainty }, media);
      for (const range of joinRanges(runs)) {
        into.push({
          thing,
          target,
          start: range.start,
          end: glance(range.start, range.end),
          region: region && isSamePicture(region, target.media, media) ? region : undefined,
          uncertainty: uncertainty === undefined ? undefined : widestUncertainty(runs, range),
        });
      }
    }
    return into;
  };
}
