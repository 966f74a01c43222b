import type { MomentAccounts } from '@claimcue/core';

/**
 * The first moments of a long case, up to a number of claims: a page that sets a hundred thousand at once stands still.
 * Where one moment alone is too long, every party's account of it is cut at the same number, so that no party is left
 * out because it stands last.
 *
 * @returns the rows to show and how many claims are left for later.
 */
export function takeRows<Row extends MomentAccounts>(
  rows: readonly Row[],
  limit: number,
): { rows: readonly Row[]; left: number } {
  const taken: Row[] = [];
  let room = limit;
  let left = 0;
  for (const row of rows) {
    const count = row.accounts.reduce((sum, { claims }) => sum + claims.length, 0);
    if (left > 0 || (room <= 0 && count > 0)) {
      left += count;
    } else if (count <= room) {
      taken.push(row);
      room -= count;
    } else {
      const speaking = row.accounts.filter(({ claims }) => claims.length > 0).length;
      const each = Math.max(1, Math.floor(room / speaking));
      const accounts = row.accounts.map(({ party, claims }) => ({ party, claims: claims.slice(0, each) }));
      taken.push({ ...row, accounts });
      left += count - accounts.reduce((sum, { claims }) => sum + claims.length, 0);
    }
  }
  return { rows: taken, left };
}
