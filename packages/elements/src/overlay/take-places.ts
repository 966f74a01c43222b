import type { Party } from '@claimcue/schema';
import type { PartyClaims } from '../claim/speaking-parties.ts';

/** What a party says, and where its card stands: from 0, in reading order. */
export interface PlacedClaims extends PartyClaims {
  readonly place: number;
}

/**
 * Gives each party that speaks its place. Where there are as many places as parties it is always the same one. Where there
 * are fewer, a party that finds its place taken stands in the next free one, and those that find none are counted.
 *
 * @param parties   All that may speak, in the document's order.
 * @param speaking  Those that speak now, in the document's order.
 */
export function takePlaces(
  parties: readonly Party[],
  speaking: readonly PartyClaims[],
  places: number,
): { readonly placed: readonly PlacedClaims[]; readonly left: readonly PartyClaims[] } {
  const taken = new Set<number>();
  const placed: PlacedClaims[] = [];
  for (const entry of speaking.slice(0, places)) {
    let place = parties.indexOf(entry.party) % places;
    while (taken.has(place)) place = (place + 1) % places;
    taken.add(place);
    placed.push({ ...entry, place });
  }
  // Read and heard in the order of their places.
  return { placed: placed.sort((a, b) => a.place - b.place), left: speaking.slice(places) };
}
