import type { ClaimDocument, Moment } from '@claimcue/schema';
import { timedMoments } from './timed-claims.ts';

/**
 * Puts what has a time in order of time, and leaves everything else where it stands: the timed entries change places
 * among themselves. Equal times keep the order in which they stand.
 *
 * @param timeOf  Any unit; nothing for what has no time.
 */
export function orderByTime<Entry>(
  entries: readonly Entry[],
  timeOf: (entry: Entry) => number | undefined,
): Entry[] {
  const timed = entries.flatMap((entry) => {
    const time = timeOf(entry);
    return time === undefined || Number.isNaN(time) ? [] : [{ entry, time }];
  });
  const inOrder = timed.toSorted((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0));
  const isTimed = new Set(timed.map(({ entry }) => entry));
  let next = 0;
  return entries.map((entry) => (isTimed.has(entry) ? inOrder[next++]!.entry : entry));
}

/**
 * The moments of a document in its own order, or by when a recording first shows them.
 *
 * @param media  The recording; without it the order is the document's.
 * @returns all moments. By time, those that the recording does not show keep their place.
 */
export function orderMoments(document: ClaimDocument, media?: string): Moment[] {
  const moments = document.moments ?? [];
  if (media === undefined) return [...moments];
  const starts = new Map<Moment, number>();
  for (const { thing, start } of timedMoments(document, media)) {
    starts.set(thing, Math.min(start, starts.get(thing) ?? Number.POSITIVE_INFINITY));
  }
  return orderByTime(moments, (moment) => starts.get(moment));
}
