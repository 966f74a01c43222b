import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WordTable } from './word-table.ts';

const none = -1;
const any = Number.POSITIVE_INFINITY;

describe.each([
  ['of many words', none],
  ['of few', any],
])('WordTable %s', (_, few) => {
  it('answers as a Map does', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ maxLength: 3 })),
        fc.array(fc.string({ maxLength: 3 })),
        (words, others) => {
          const table = new WordTable(words.length, (number) => words[number]!, few);
          const map = new Map<string, number>();
          words.forEach((word, i) => {
            expect(table.add(word, i)).toBe(!map.has(word));
            if (!map.has(word)) map.set(word, i);
          });
          for (const word of [...words, ...others])
            expect(table.find(word, 0, words.length)).toBe(map.get(word) ?? -1);
        },
      ),
    );
  });

  it('finds a word only within the numbers asked for', () => {
    const words = ['a', 'b', 'c'];
    const table = new WordTable(3, (number) => words[number]!, few);
    for (const [i, word] of words.entries()) table.add(word, i);
    expect(table.find('b', 1, 2)).toBe(1);
    expect(table.find('b', 0, 1)).toBe(-1);
    expect(table.find('b', 2, 3)).toBe(-1);
  });

  it('stays right where words were chosen to fall on one another', () => {
    // Only the lowest bits of a character reach the lowest bits of the hash, so these all land in the same few slots.
    const words = collidingWords(1_000);
    const table = new WordTable(words.length, (number) => words[number]!, few);
    for (const [i, word] of words.entries()) expect(table.add(word, i)).toBe(true);
    for (const [i, word] of words.entries()) expect(table.find(word, 0, words.length)).toBe(i);
    expect(table.find('none of them', 0, words.length)).toBe(-1);
  });
});

// Words of one hash modulo 2,048, found by trying.
function collidingWords(count: number): string[] {
  const words: string[] = [];
  for (let i = 0; words.length < count; i++) {
    const word = `w${i}`;
    let hash = 0x811c9dc5;
    for (const character of word) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193);
    if (((hash ^ (hash >>> 15)) & 2_047) === 7) words.push(word);
  }
  return words;
}
