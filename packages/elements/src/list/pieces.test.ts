import { describe, expect, it } from 'vitest';
import type { MomentRow } from '../moment/moment-rows.ts';
import { cutIntoPieces } from './pieces.ts';

let next = 0;
const row = (...counts: number[]): MomentRow => ({
  moment: undefined,
  number: undefined,
  accounts: counts.map((count, place) => ({
    party: { id: `p${place}`, type: 'Organization', name: 'Party' },
    claims: Array.from({ length: count }, () => ({ id: `c${next++}`, party: `p${place}`, text: 'Said' })),
  })),
});

const idsOf = (rows: readonly MomentRow[]) =>
  rows.flatMap(({ accounts }) => accounts.flatMap(({ claims }) => claims.map(({ id }) => id)));

describe('cutIntoPieces', () => {
  it('keeps a short case in one piece, silent parties and all', () => {
    const rows = [row(2, 0), row(0, 1)];
    const [piece, ...others] = cutIntoPieces(rows, 10);
    expect(others).toEqual([]);
    expect(piece!.parts.map(({ row: of }) => of)).toEqual(rows);
    expect(piece!.parts[0]!.accounts.map(({ of }) => of)).toEqual([2, 0]);
  });

  it('does not cut a moment that fits into a piece of its own', () => {
    const pieces = cutIntoPieces([row(6), row(6), row(2)], 10);
    expect(pieces.map(({ size }) => size)).toEqual([6, 8]);
    expect(pieces.every(({ parts }) => parts.every(({ begins, ends }) => begins && ends))).toBe(true);
  });

  it('cuts a moment that is too long, and says where each part of an account stands in it', () => {
    const pieces = cutIntoPieces([row(5, 8)], 4);
    expect(
      pieces.map(({ parts }) =>
        parts[0]!.accounts.map(({ party, claims, before, of }) => [party.id, before, claims.length, of]),
      ),
    ).toEqual([
      [['p0', 0, 4, 5]],
      [
        ['p0', 4, 1, 5],
        ['p1', 0, 3, 8],
      ],
      [['p1', 3, 4, 8]],
      [['p1', 7, 1, 8]],
    ]);
    expect(pieces.map(({ parts }) => [parts[0]!.begins, parts[0]!.ends])).toEqual([
      [true, false],
      [false, false],
      [false, false],
      [false, true],
    ]);
  });

  it('loses no claim and changes no order, however it cuts', () => {
    for (let seed = 1; seed < 200; seed++) {
      const rows = Array.from({ length: seed % 7 }, (_, i) =>
        row(...Array.from({ length: 3 }, (__, j) => (seed * (i + 3) * (j + 5)) % 11)),
      );
      const pieces = cutIntoPieces(rows, 1 + (seed % 9));
      const claims = pieces.flatMap(({ parts }) =>
        parts.flatMap(({ accounts }) => accounts.flatMap((account) => account.claims.map(({ id }) => id))),
      );
      expect(claims).toEqual(idsOf(rows));
      for (const { parts, size } of pieces) {
        expect(size).toBeLessThanOrEqual(Math.max(1 + (seed % 9), 1));
        expect(parts.length).toBeGreaterThan(0);
      }
    }
  });
});
