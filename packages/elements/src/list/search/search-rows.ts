import type { Claim, Moment } from '@claimcue/schema';
import type { MomentRow } from '../../moment/moment-rows.ts';
import { fold } from './find-words.ts';

// A search is typed letter by letter; the texts stay the same.
const folded = new WeakMap<Claim | Moment, string>();

/**
 * The rows in which something is found. A moment whose own words have it stays whole; of every other only the claims that have
 * it are left, and no party is left there without any: that would read as silence.
 *
 * @returns the rows and how many claims stand in them.
 */
export function searchRows(
  rows: readonly MomentRow[],
  query: string,
): { rows: readonly MomentRow[]; count: number } {
  const wanted = fold(query).trim();
  if (wanted === '') return { rows, count: countOf(rows) };
  const has = (thing: Claim | Moment, words: () => string[]): boolean => {
    let text = folded.get(thing);
    // A line end stands between texts and in none of them, so that nothing is found across two.
    if (text === undefined) {
      text = words().map(fold).join('\n');
      folded.set(thing, text);
    }
    return text.includes(wanted);
  };
  const found = rows.flatMap((row): MomentRow[] => {
    const { moment } = row;
    if (moment !== undefined && has(moment, () => [moment.title, moment.summary ?? ''])) return [row];
    const accounts = row.accounts
      .map(({ party, claims }) => ({
        party,
        claims: claims.filter((claim) => has(claim, () => wordsOf(claim))),
      }))
      .filter(({ claims }) => claims.length > 0);
    return accounts.length === 0 ? [] : [{ ...row, accounts }];
  });
  return { rows: found, count: countOf(found) };
}

/** The words of a claim that a list shows. */
export function wordsOf({ text, quotes }: Claim): string[] {
  if (quotes === undefined || quotes.length === 0) return [text];
  return quotes.flatMap(({ exact, translation }) => [
    exact,
    ...(translation === undefined ? [] : [translation]),
  ]);
}

function countOf(rows: readonly MomentRow[]): number {
  return rows.reduce(
    (sum, { accounts }) => sum + accounts.reduce((n, { claims }) => n + claims.length, 0),
    0,
  );
}
