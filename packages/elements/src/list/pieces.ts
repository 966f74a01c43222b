import type { Claim, Party } from '@claimcue/schema';
import type { MomentRow } from '../moment/moment-rows.ts';

/** A stretch of the list that is set, or left as a place of its height, as one. */
export interface Piece {
  readonly parts: readonly PiecePart[];
  /** How many claims stand in it. */
  readonly size: number;
}

/** One moment, or as much of it as stands in one piece. */
export interface PiecePart {
  readonly row: MomentRow;
  readonly accounts: readonly AccountPart[];
  /** Whether the moment begins here, so that its title does. */
  readonly begins: boolean;
  /** Whether it ends here, so that who is silent is said. */
  readonly ends: boolean;
}

/** As much of one party's account as stands in one piece. */
export interface AccountPart {
  readonly party: Party;
  readonly claims: readonly Claim[];
  /** How many claims of the account stand before these. */
  readonly before: number;
  /** How many claims the whole account has. */
  readonly of: number;
}

/**
 * Cuts a list into pieces of about so many claims, in order and without loss. A moment that fits into one piece is not cut.
 *
 * @param room  Claims that a piece holds; a moment without any counts as one.
 */
export function cutIntoPieces(rows: readonly MomentRow[], room: number): Piece[] {
  const pieces: Piece[] = [];
  let parts: PiecePart[] = [];
  let size = 0;
  const close = (): void => {
    if (parts.length > 0) pieces.push({ parts, size });
    parts = [];
    size = 0;
  };
  for (const row of rows) {
    const count = row.accounts.reduce((sum, { claims }) => sum + claims.length, 0);
    if (size > 0 && size + Math.max(1, count) > room) close();
    if (count <= room) {
      parts.push({ row, accounts: row.accounts.map(whole), begins: true, ends: true });
      size += Math.max(1, count);
      continue;
    }
    const cuts = cutAccounts(row, room);
    for (const [place, accounts] of cuts.entries()) {
      close();
      parts = [{ row, accounts, begins: place === 0, ends: place === cuts.length - 1 }];
      size = accounts.reduce((sum, { claims }) => sum + claims.length, 0);
    }
  }
  close();
  return pieces;
}

function whole({ party, claims }: MomentRow['accounts'][number]): AccountPart {
  return { party, claims, before: 0, of: claims.length };
}

function cutAccounts(row: MomentRow, room: number): AccountPart[][] {
  const cuts: AccountPart[][] = [[]];
  let left = room;
  for (const { party, claims } of row.accounts) {
    for (let before = 0; before < claims.length; ) {
      if (left === 0) {
        cuts.push([]);
        left = room;
      }
      const taken = claims.slice(before, before + left);
      cuts.at(-1)!.push({ party, claims: taken, before, of: claims.length });
      before += taken.length;
      left -= taken.length;
    }
  }
  return cuts;
}
