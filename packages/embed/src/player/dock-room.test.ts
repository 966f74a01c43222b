import { describe, expect, it } from 'vitest';
import { dockRoom } from './dock-room.ts';

const rem = (parties: number, width: number): number => Number.parseFloat(dockRoom(parties, width));

describe('dockRoom', () => {
  it('is a length of the page’s letters', () => {
    expect(dockRoom(3, 672)).toBe('16.5rem');
  });

  it('grows by a lane for each party, and by a row for each that the legend begins', () => {
    expect(rem(2, 672) - rem(1, 672)).toBe(2.5);
    expect(rem(4, 672) - rem(3, 672)).toBe(2.5 + 3.5);
    expect(rem(2, 328) - rem(1, 328)).toBe(2.5 + 3.5);
  });

  it('has a line of cards below a picture that holds none', () => {
    expect(rem(1, 599) - rem(1, 600)).toBe(3.5);
  });
});
