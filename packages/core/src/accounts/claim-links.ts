import type { Claim, ClaimDocument, Party, Relation } from '@claimcue/schema';

/** A relation with both of its ends: who answers whom, how, and who says so. */
export interface ClaimLink {
  readonly relation: Relation;
  /** The claim that supports, disputes, qualifies, agrees with or corrects the other. */
  readonly from: Claim;
  readonly to: Claim;
  readonly fromParty: Party;
  readonly toParty: Party;
  /** The party that draws the relation; nothing where the editor does. */
  readonly drawnBy: Party | undefined;
}

/**
 * The relations of a document whose ends are there, in the document's order.
 *
 * @param among  Where given, only relations of which both ends are among these ids.
 */
export function claimLinks(document: ClaimDocument, among?: Iterable<string>): ClaimLink[] {
  const wanted = among === undefined ? undefined : new Set(among);
  const claims = new Map(document.claims.map((claim) => [claim.id, claim]));
  const parties = new Map(document.parties.map((party) => [party.id, party]));
  return (document.relations ?? []).flatMap((relation): ClaimLink[] => {
    if (wanted !== undefined && !(wanted.has(relation.from) && wanted.has(relation.to))) return [];
    const from = claims.get(relation.from);
    const to = claims.get(relation.to);
    const fromParty = parties.get(from?.party ?? '');
    const toParty = parties.get(to?.party ?? '');
    if (from === undefined || to === undefined || fromParty === undefined || toParty === undefined) return [];
    return [{ relation, from, to, fromParty, toParty, drawnBy: parties.get(relation.attributedTo) }];
  });
}
