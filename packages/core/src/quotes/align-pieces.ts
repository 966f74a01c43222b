import search from 'approx-string-match';
import type { Stretch } from './likely-places.ts';

/** A place and in how many letters it differs. */
export interface Alignment extends Stretch {
  readonly errors: number;
}

const pieceLength = 256;
// Between two pieces so much may have been put in or left out.
const longestSlip = 256;

/**
 * Lays long words along a stretch of text, piece after piece, and adds up what differs. The search of one piece costs the
 * square of its length in the worst text; of pieces of one length that is linear in the words.
 *
 * @returns an upper bound of the errors, or nothing where there are more than `errors`.
 */
export function alignPieces(
  text: string,
  words: string,
  near: Stretch,
  errors: number,
): Alignment | undefined {
  let at = near.start;
  let start: number | undefined;
  let total = 0;
  for (let from = 0; from < words.length; from += pieceLength) {
    const piece = words.slice(from, from + pieceLength);
    const slip = Math.min(errors, longestSlip);
    const low = Math.max(0, at - slip);
    const found = nearest(
      search(text.slice(low, at + piece.length + slip), piece, Math.floor(piece.length / 2)),
      at - low,
    );
    if (found === undefined) {
      total += piece.length;
      at += piece.length;
    } else {
      total += found.errors + (start === undefined ? 0 : Math.abs(low + found.start - at));
      start ??= Math.max(0, low + found.start - from);
      at = low + found.end;
    }
    if (total > errors) return undefined;
  }
  return start === undefined ? undefined : { start, end: Math.min(at, text.length), errors: total };
}

function nearest<Match extends { start: number }>(matches: readonly Match[], at: number): Match | undefined {
  let best: Match | undefined;
  for (const match of matches) {
    if (best === undefined || Math.abs(match.start - at) < Math.abs(best.start - at)) best = match;
  }
  return best;
}
