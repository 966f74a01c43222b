import type { Piece } from './pieces.ts';

/** The ids of the claims in a piece. */
export function claimsOf({ parts }: Piece): string[] {
  return parts.flatMap(({ accounts }) => accounts.flatMap(({ claims }) => claims.map(({ id }) => id)));
}

/** Titles and words of a piece in a row, for the browser's own search. */
export function wordsOfPiece({ parts }: Piece): string {
  return parts
    .flatMap(({ row, begins, accounts }) => [
      begins ? row.moment?.title : undefined,
      ...accounts.flatMap(({ claims }) =>
        claims.flatMap(({ text, quotes = [] }) =>
          quotes.length === 0 ? [text] : quotes.map(({ exact }) => exact),
        ),
      ),
    ])
    .join('\n');
}
