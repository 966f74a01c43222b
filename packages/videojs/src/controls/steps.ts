import { timedClaims, timedMoments } from '@claimcue/core';
import type { AccountsOfPlayer } from './accounts-of-player.ts';

// Going back within this many seconds of a beginning means the one before it.
const grace = 1;

/**
 * Goes to the next moment or claim of the recording, or to the one before.
 *
 * @returns whether there is one.
 */
export function step(
  { claimcue, clock, select }: AccountsOfPlayer,
  kind: 'moment' | 'claim',
  by: 1 | -1,
): boolean {
  const { document, media, parties } = claimcue;
  if (document === undefined || media === undefined) return false;
  const timed =
    kind === 'moment'
      ? timedMoments(document, media)
      : timedClaims(document, media).filter(({ thing }) => parties.includes(thing.party));
  const ordered = timed.sort((a, b) => a.start - b.start);
  // Seeking lands a microsecond after a beginning, so a little after counts as at it.
  const found =
    by === 1
      ? ordered.find(({ start }) => start > clock.time + 0.001)
      : ordered.findLast(({ start }) => start < clock.time - grace);
  if (found === undefined) return false;
  select(found.start, found.thing.id);
  return true;
}
