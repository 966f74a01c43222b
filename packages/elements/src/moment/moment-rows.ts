import { accountsByMoment, type MomentAccounts, orderMoments } from '@claimcue/core';
import type { ClaimDocument, Moment } from '@claimcue/schema';
import type { MomentOrder } from '../base/events.ts';

/** What the parties that are shown say about one moment. */
export interface MomentRow extends MomentAccounts {
  /** The moment's place in the document, from 1, whatever the order; nothing where the claims are about the whole. */
  readonly number: number | undefined;
}

/** What rows are made from. */
export interface RowOptions {
  readonly media: string | undefined;
  readonly order: MomentOrder;
  isShown(party: string): boolean;
}

/** The moments with each shown party's account, in the document's order or by time; what is about the whole comes last. */
export function momentRows(document: ClaimDocument, { media, order, isShown }: RowOptions): MomentRow[] {
  const rows = accountsByMoment(document).map(({ moment, accounts }, place) => ({
    moment,
    number: moment === undefined ? undefined : place + 1,
    accounts: accounts.filter(({ party }) => isShown(party.id)),
  }));
  if (order !== 'time') return rows;
  const byMoment = new Map<Moment | undefined, MomentRow>(rows.map((row) => [row.moment, row]));
  return [...orderMoments(document, media), undefined].flatMap((moment) => byMoment.get(moment) ?? []);
}

/** Whether the order by time differs from the document's, so that there is something to choose. */
export function hasOwnTimeOrder(document: ClaimDocument, media: string | undefined): boolean {
  const moments = document.moments ?? [];
  return orderMoments(document, media).some((moment, place) => moment !== moments[place]);
}
