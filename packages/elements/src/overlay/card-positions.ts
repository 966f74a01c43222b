import type { CardPlaces } from './overlay-layout.ts';

/** Where one card stands in the grid of cards, from 0. */
export interface CardPosition {
  readonly column: number;
  readonly row: number;
  /** Whether nobody else stands in its column, so that, opened, it may have all of that. */
  readonly isAlone: boolean;
  /** Whether its place is at the lower edge, which it then keeps to, however much it says. */
  readonly isLow: boolean;
}

/**
 * Finds where the cards of taken places stand. Where nobody stands below anybody there is one row, so that each has its
 * whole column: a silent party's place is no reason to cut what is said.
 *
 * @param places  The taken ones, in reading order.
 */
export function cardPositions(
  places: readonly number[],
  { columns, rows }: Pick<CardPlaces, 'columns' | 'rows'>,
): { readonly rows: number; readonly positions: readonly CardPosition[] } {
  const taken = places.map((place) => place % columns);
  const isSpread = new Set(taken).size === taken.length;
  return {
    rows: isSpread ? 1 : rows,
    positions: places.map((place, i) => ({
      column: taken[i]!,
      row: isSpread ? 0 : Math.floor(place / columns),
      isAlone: taken.filter((column) => column === taken[i]).length === 1,
      isLow: rows > 1 && place >= columns * (rows - 1),
    })),
  };
}
