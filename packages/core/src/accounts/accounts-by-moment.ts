import type { Claim, ClaimDocument, Moment, Party, Relation } from '@claimcue/schema';

/** What the parties say about one moment, or about the whole. */
export interface MomentAccounts {
  /** Nothing where the claims are about the whole. */
  readonly moment: Moment | undefined;
  /** One entry for each party of the document, in its order; an empty list of claims is a party's silence. */
  readonly accounts: readonly Account[];
}

export interface Account {
  readonly party: Party;
  readonly claims: readonly Claim[];
}

/**
 * Sets the accounts side by side, moment by moment in the document's order; claims about the whole come last.
 *
 * @returns a row for every moment, and one more where claims have no moment.
 */
export function accountsByMoment(document: ClaimDocument): MomentAccounts[] {
  const cells = new Map<string | undefined, Map<string, Claim[]>>();
  for (const claim of document.claims) {
    const row = cells.get(claim.moment) ?? new Map<string, Claim[]>();
    cells.set(claim.moment, row);
    const cell = row.get(claim.party);
    if (cell === undefined) row.set(claim.party, [claim]);
    else cell.push(claim);
  }
  const row = (moment: Moment | undefined): MomentAccounts => ({
    moment,
    accounts: document.parties.map((party) => ({
      party,
      claims: cells.get(moment?.id)?.get(party.id) ?? [],
    })),
  });
  const rows = (document.moments ?? []).map(row);
  return cells.has(undefined) ? [...rows, row(undefined)] : rows;
}

/** How a claim answers others, or is answered, seen from that claim. */
export interface Answer {
  readonly relation: Relation;
  /** Whether this claim answers the other, or is answered by it. */
  readonly direction: 'answers' | 'answered-by';
  readonly other: Claim;
  readonly otherParty: Party;
  /** The party that draws the relation; nothing where the editor does. */
  readonly drawnBy: Party | undefined;
}

/** The relations of each claim, by its id, in the document's order. */
export function answersByClaim(document: ClaimDocument): Map<string, Answer[]> {
  const claims = new Map(document.claims.map((claim) => [claim.id, claim]));
  const parties = new Map(document.parties.map((party) => [party.id, party]));
  const answers = new Map<string, Answer[]>();
  const add = (relation: Relation, of: string, otherId: string, direction: Answer['direction']): void => {
    const other = claims.get(otherId);
    const otherParty = parties.get(other?.party ?? '');
    if (other === undefined || otherParty === undefined) return;
    const list = answers.get(of) ?? [];
    answers.set(of, list);
    list.push({ relation, direction, other, otherParty, drawnBy: parties.get(relation.attributedTo) });
  };
  for (const relation of document.relations ?? []) {
    add(relation, relation.from, relation.to, 'answers');
    add(relation, relation.to, relation.from, 'answered-by');
  }
  return answers;
}
