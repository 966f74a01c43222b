import { describe, expect, it } from 'vitest';
import { findWords } from './find-words.ts';

const found = (text: string, query: string) => findWords(text, query).map(([a, b]) => text.slice(a, b));

describe('findWords', () => {
  it('finds every place, whatever the case', () => {
    expect(findWords('The door. A DOOR.', 'door')).toEqual([
      [4, 8],
      [12, 16],
    ]);
  });

  it('finds a letter with or without its accent, and marks the accent with it', () => {
    expect(found('Café, cafe\u0301 and cafe', 'cafe')).toEqual(['Café', 'cafe\u0301', 'cafe']);
    expect(found('Tür', 'TUR')).toEqual(['Tür']);
    expect(found('لَمْ يُخْبِرْنا', 'يخبرنا')).toEqual(['يُخْبِرْنا']);
  });

  it('finds typographic marks by those of a keyboard', () => {
    expect(found('the tenant’s key – “now”', `tenant's key - "now"`)).toEqual(['tenant’s key – “now”']);
  });

  it('finds over any white space', () => {
    expect(found('a  long\nway', 'a long way')).toEqual(['a  long\nway']);
  });

  it('marks whole characters where one folds to several', () => {
    expect(found('ﬁne', 'f')).toEqual(['ﬁ']);
    expect(found('𝐃oor', 'd')).toEqual(['𝐃']);
  });

  it('finds nothing for nothing', () => {
    expect(findWords('door', ' ')).toEqual([]);
    expect(findWords('', 'door')).toEqual([]);
    expect(findWords('door', '.*')).toEqual([]);
  });

  it('gives places that are in order, apart and inside the text, for any text', () => {
    const letters = ['a', 'A', 'á', '\u0301', ' ', '\n', 'ﬁ', 'İ', 'ß', 'Σ', 'ς', '𝐃', '—', '…'];
    for (let seed = 0; seed < 500; seed++) {
      const text = Array.from(
        { length: 12 },
        (_, i) => letters[(seed * 7 + i * (seed % 5)) % letters.length],
      );
      const query = letters[seed % letters.length]!;
      let last = 0;
      for (const [start, end] of findWords(text.join(''), query)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.join('').length);
        last = end;
      }
    }
  });
});
