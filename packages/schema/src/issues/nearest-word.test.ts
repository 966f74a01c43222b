import { describe, expect, it } from 'vitest';
import { nearestWord } from './nearest-word.ts';

describe('nearestWord', () => {
  it.each([
    ['qoutes', 'quotes'],
    ['quote', 'quotes'],
    ['Quotes', 'quotes'],
    ['targts', 'targets'],
    ['unoin', 'union'],
  ])('%s is a slip for %s', (word, meant) => {
    expect(nearestWord(word, ['targets', 'quotes', 'union', 'id'])).toBe(meant);
  });

  it('finds nothing near in another word, nor in a very long one', () => {
    expect(nearestWord('colour', ['targets', 'quotes', 'id'])).toBeUndefined();
    expect(nearestWord('ab', ['id', 'xy'])).toBeUndefined();
    expect(nearestWord('x'.repeat(100_000), ['x'.repeat(100_000 - 1)])).toBeUndefined();
  });
});
