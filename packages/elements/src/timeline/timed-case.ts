import { containsTime, formatTime, type Timed } from '@claimcue/core';
import type { Claim, ClaimDocument } from '@claimcue/schema';
import { caseIndex } from '../claim/case-index.ts';
import type { Lane } from './lanes.ts';
import { type NumberedMoment, numberMoments } from './moments-template.ts';

/** A case as it lies in one recording. */
export interface TimedCase {
  readonly claims: readonly Timed<Claim>[];
  /** Where a claim lies, by its id. */
  runsOf(id: string): readonly Timed<Claim>[];
  /** By start. */
  readonly moments: readonly NumberedMoment[];
}

/** Finds where a case lies in a recording; nowhere while either is unknown. */
export function timeCase(document: ClaimDocument | undefined, media: string | undefined): TimedCase {
  if (document === undefined || media === undefined) return { claims: [], runsOf: () => [], moments: [] };
  const index = caseIndex(document);
  const { claims, moments, runsOf } = index.placedIn(media);
  return {
    claims,
    runsOf: (id) => {
      const place = index.placeOf(id);
      return place === undefined ? [] : runsOf(document.claims[place]!);
    },
    moments: numberMoments(moments, document.moments ?? []),
  };
}

/** Where the claims of a party lie that are active at an instant. */
export function activePlaces(
  { runsOf }: TimedCase,
  active: readonly string[],
  party: string,
  seconds: number,
): Timed<Claim>[] {
  return active.flatMap((id) =>
    runsOf(id).filter((timed) => timed.thing.party === party && containsTime(timed, seconds)),
  );
}

/** Seconds from the first to the last: as the player says, else as the document says, else until the last claim ends. */
export function lengthOf(
  { claims }: TimedCase,
  duration: number | undefined,
  known: number | undefined,
): number {
  if (duration !== undefined && Number.isFinite(duration) && duration > 0) return duration;
  if (known !== undefined && known > 0) return known;
  // Not spread into Math.max: a hundred thousand arguments are too many.
  let last = 1;
  for (const { end } of claims) if (Number.isFinite(end)) last = Math.max(last, end);
  return last;
}

/** The moment that is on at an instant. */
export function momentAt(moments: readonly NumberedMoment[], seconds: number): NumberedMoment | undefined {
  return moments.find((one) => containsTime(one, seconds));
}

/** An instant in words: the time, the moment, who speaks. */
export function wordsAt(moments: readonly NumberedMoment[], lanes: readonly Lane[], seconds: number): string {
  const speaking = lanes.filter((lane) => lane.speaking.countAt(seconds) > 0);
  return [
    formatTime(seconds),
    momentAt(moments, seconds)?.moment.title,
    ...speaking.map(({ party }) => party.name),
  ]
    .filter((word) => word !== undefined)
    .join(', ');
}
