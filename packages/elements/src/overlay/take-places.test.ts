import type { Party } from '@claimcue/schema';
import { describe, expect, it } from 'vitest';
import { takePlaces } from './take-places.ts';

const parties = ['a', 'b', 'c', 'd', 'e'].map((id): Party => ({ id, type: 'Person', name: id }));
const claim = { id: 'c', party: 'a', text: '.' };
const says = (...ids: string[]) =>
  parties.filter(({ id }) => ids.includes(id)).map((party) => ({ party, claims: [claim] }));
const seats = (ids: string[], places: number) => {
  const { placed, left } = takePlaces(parties, says(...ids), places);
  return [placed.map(({ party, place }) => `${party.id}${place}`), left.map(({ party }) => party.id)];
};

describe('takePlaces', () => {
  it('gives a party the same place whoever else speaks, where there are places for all', () => {
    expect(seats(['b'], 5)).toEqual([['b1'], []]);
    expect(seats(['a', 'b', 'e'], 5)).toEqual([['a0', 'b1', 'e4'], []]);
  });

  it('gives the next free place to a party that finds its own taken', () => {
    expect(seats(['a', 'd'], 3)).toEqual([['a0', 'd1'], []]);
    expect(seats(['d'], 3)).toEqual([['d0'], []]);
  });

  it('counts those that find none, in the document order', () => {
    expect(seats(['a', 'b', 'c', 'd', 'e'], 3)).toEqual([
      ['a0', 'b1', 'c2'],
      ['d', 'e'],
    ]);
  });

  it('gives nobody a place twice', () => {
    for (let mask = 0; mask < 32; mask++) {
      const ids = parties.filter((_, i) => mask & (1 << i)).map(({ id }) => id);
      for (let places = 1; places < 6; places++) {
        const { placed, left } = takePlaces(parties, says(...ids), places);
        expect(new Set(placed.map(({ place }) => place)).size).toBe(placed.length);
        expect(placed.every(({ place }) => place < places)).toBe(true);
        expect(placed.length + left.length).toBe(ids.length);
      }
    }
  });
});
