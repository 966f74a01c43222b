import { cursorOver, type MediaClock, watchActive } from '@claimcue/core';
import type { ClaimDocument } from '@claimcue/schema';
import { caseIndex } from '../claim/case-index.ts';

/** Tells which claims of a document are active as a recording plays. */
export interface ClaimsWatch {
  /** Ids of the claims active now, in document order; the same array as long as nothing changes. */
  readonly active: readonly string[];
  stop(): void;
}

/**
 * Watches the claims of one recording. A claim that an edit shows twice is one claim.
 *
 * @param changed  Called with the ids in document order when they differ from those before; not for the first.
 */
export function watchClaims(
  clock: MediaClock,
  document: ClaimDocument,
  media: string,
  changed: (active: readonly string[]) => void,
): ClaimsWatch {
  const timed = caseIndex(document).placedIn(media).claims;
  const idsAt = (places: readonly number[]): string[] => [
    ...new Set(places.map((place) => timed[place]!.thing.id)),
  ];
  let ids: readonly string[] = [];
  // A reader jumps now and then: an index would be made before the first look, and never pay.
  const ranges = { cursor: (seconds: number) => cursorOver(timed, seconds) };
  const watch = watchActive(clock, ranges, (places) => {
    const now = idsAt(places);
    // Two runs of one claim that touch: other places, the same claim.
    if (now.length === ids.length && now.every((id, i) => id === ids[i])) return;
    ids = now;
    changed(ids);
  });
  ids = idsAt(watch.active);
  return {
    get active() {
      return ids;
    },
    stop: () => watch.stop(),
  };
}
