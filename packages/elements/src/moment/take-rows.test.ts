import type { MomentAccounts } from '@claimcue/core';
import { describe, expect, it } from 'vitest';
import { takeRows } from './take-rows.ts';

const row = (...counts: number[]): MomentAccounts => ({
  moment: undefined,
  accounts: counts.map((count, place) => ({
    party: { id: `p${place}`, type: 'Organization', name: 'Party' },
    claims: Array.from({ length: count }, (_, i) => ({
      id: `c${place}-${i}`,
      party: `p${place}`,
      text: 'Said',
    })),
  })),
});

const counts = (rows: readonly MomentAccounts[]) =>
  rows.map(({ accounts }) => accounts.map(({ claims }) => claims.length));

describe('takeRows', () => {
  it('takes all of a case that is short enough', () => {
    expect(takeRows([row(2, 1), row(0, 0), row(3, 3)], 9)).toEqual({
      rows: [row(2, 1), row(0, 0), row(3, 3)],
      left: 0,
    });
  });

  it('cuts every party of the moment that is too long at the same number', () => {
    const { rows, left } = takeRows([row(1, 1), row(50, 0, 50), row(4, 4)], 12);
    expect(counts(rows)).toEqual([
      [1, 1],
      [5, 0, 5],
    ]);
    expect(left).toBe(98);
  });

  it('never leaves out a party that speaks because there is little room', () => {
    const { rows, left } = takeRows([row(9, 9, 9)], 2);
    expect(counts(rows)).toEqual([[1, 1, 1]]);
    expect(left).toBe(24);
  });
});
