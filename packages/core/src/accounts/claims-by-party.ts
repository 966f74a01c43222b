import type { Claim, ClaimDocument, Party } from '@claimcue/schema';

/**
 * Some of a document's claims, gathered by party: parties and claims both in the document's order, whatever the order
 * asked in, so that nobody comes first by chance.
 *
 * @param ids  The claims wanted. Ids that the document does not hold are passed over.
 */
export function claimsByParty(
  document: ClaimDocument,
  ids: Iterable<string>,
): { party: Party; claims: Claim[] }[] {
  const wanted = new Set(ids);
  const found = new Map<string, Claim[]>();
  for (const claim of document.claims) {
    if (!wanted.has(claim.id)) continue;
    const list = found.get(claim.party);
    if (list === undefined) found.set(claim.party, [claim]);
    else list.push(claim);
  }
  return document.parties.flatMap((party) => {
    const claims = found.get(party.id);
    return claims === undefined ? [] : [{ party, claims }];
  });
}
