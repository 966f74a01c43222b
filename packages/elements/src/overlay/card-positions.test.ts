import { describe, expect, it } from 'vitest';
import { cardPositions } from './card-positions.ts';

const sides = { columns: 2, rows: 2 };

describe('cardPositions', () => {
  it('gives each its whole column where nobody stands below anybody', () => {
    const { rows, positions } = cardPositions([1, 2], sides);
    expect(rows).toBe(1);
    expect(positions).toEqual([
      { column: 1, row: 0, isAlone: true, isLow: false },
      { column: 0, row: 0, isAlone: true, isLow: true },
    ]);
  });

  it('keeps everybody to a row where two share a column, also who is alone in another', () => {
    const { rows, positions } = cardPositions([0, 1, 2], sides);
    expect(rows).toBe(2);
    expect(positions).toEqual([
      { column: 0, row: 0, isAlone: false, isLow: false },
      { column: 1, row: 0, isAlone: true, isLow: false },
      { column: 0, row: 1, isAlone: false, isLow: true },
    ]);
  });

  it('has one row for nobody, on a picture without places too', () => {
    expect(cardPositions([], { columns: 0, rows: 0 })).toEqual({ rows: 1, positions: [] });
  });
});
