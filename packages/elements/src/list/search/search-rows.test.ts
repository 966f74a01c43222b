import { accountsByMoment } from '@claimcue/core';
import { describe, expect, it } from 'vitest';
import { lobbyCase } from '../../fixtures/lobby-case.ts';
import type { MomentRow } from '../../moment/moment-rows.ts';
import { searchRows } from './search-rows.ts';

const rows: MomentRow[] = accountsByMoment(lobbyCase()).map((row, place) => ({ ...row, number: place + 1 }));
const idsOf = (found: readonly MomentRow[]) =>
  found.flatMap(({ accounts }) => accounts.flatMap(({ claims }) => claims.map(({ id }) => id)));

describe('searchRows', () => {
  it('leaves the claims whose words have it, with their party and moment', () => {
    const { rows: found, count } = searchRows(rows, 'KEY');
    expect(idsOf(found)).toEqual(['t3', 't5']);
    expect(count).toBe(2);
    expect(found.map(({ moment }) => moment?.id)).toEqual(['m2']);
  });

  it('leaves no party without a claim, which would read as silence', () => {
    const { rows: found } = searchRows(rows, 'key');
    expect(found[0]!.accounts.map(({ party }) => party.id)).toEqual(['tenant']);
  });

  it('leaves a moment whole whose title has it, silent parties too', () => {
    const { rows: found } = searchRows(rows, 'waiting outside');
    expect(found).toEqual([rows[2]]);
  });

  it('does not look into a summary that is not shown because there is a quote', () => {
    expect(searchRows(rows, 'The key had been taken away').count).toBe(0);
  });

  it('leaves all for a search for nothing', () => {
    expect(searchRows(rows, '  ').rows).toBe(rows);
  });
});
