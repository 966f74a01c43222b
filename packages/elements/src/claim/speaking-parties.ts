import type { Claim, ClaimDocument, Party } from '@claimcue/schema';
import { caseIndex } from './case-index.ts';

/** A party and what it says now. */
export interface PartyClaims {
  readonly party: Party;
  /** In the document's order, at least one. */
  readonly claims: readonly Claim[];
}

/**
 * Who speaks now, both parties and claims in the document's order. It costs as much as there is active, however much
 * the document holds.
 *
 * @param active  Ids of claims, in any order; what the document does not hold is passed over.
 */
export function speakingParties(document: ClaimDocument, active: readonly string[]): PartyClaims[] {
  const index = caseIndex(document);
  const places = new Set<number>();
  for (const id of active) {
    const place = index.placeOf(id);
    if (place !== undefined) places.add(place);
  }
  const found = new Map<string, Claim[]>();
  for (const place of [...places].sort((a, b) => a - b)) {
    const claim = document.claims[place]!;
    const list = found.get(claim.party);
    if (list === undefined) found.set(claim.party, [claim]);
    else list.push(claim);
  }
  return document.parties.flatMap((party) => {
    const claims = found.get(party.id);
    return claims === undefined ? [] : [{ party, claims }];
  });
}
