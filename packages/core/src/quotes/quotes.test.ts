import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestOccurrence } from './best-occurrence.ts';
import { findFuzzy } from './find-fuzzy.ts';
import { findQuote } from './find-quote.ts';
import { matchLengths } from './match-lengths.ts';
import { normalise } from './normalise.ts';
import { quoteSelector, reanchorQuote } from './reanchor-quote.ts';

const letters = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 40 });

/** The smallest edit distance of any part of a text to some words: the textbook's table. */
function leastErrors(text: string, words: string): number {
  let row = Array.from({ length: words.length + 1 }, (_, i) => i);
  let least = words.length;
  for (const letter of text) {
    const next = [0];
    for (let i = 1; i <= words.length; i++) {
      next[i] = Math.min(row[i]! + 1, next[i - 1]! + 1, row[i - 1]! + Number(letter !== words[i - 1]));
    }
    row = next;
    least = Math.min(least, row[words.length]!);
  }
  return least;
}

/** A text of words that are seldom alike, the same in every run. */
function prose(length: number): string {
  const syllables = 'ka lo mi ten ra su vel dor in pa che run os fi gal ter wen bo il na'.split(' ');
  let state = 7;
  let text = '';
  while (text.length < length) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    text += syllables[(state >>> 16) % syllables.length] + (state >>> 30 === 0 ? ' ' : '');
  }
  return text.slice(0, length);
}

describe('matchLengths', () => {
  it('agrees with comparing at each place', () => {
    fc.assert(
      fc.property(letters, letters, (text, pattern) => {
        const naive = Array.from({ length: text.length + 1 }, (_, at) => {
          let length = 0;
          while (length < pattern.length && text[at + length] === pattern[length]) length++;
          return length;
        });
        expect([...matchLengths(text, pattern)]).toEqual(naive);
      }),
      { numRuns: 500 },
    );
  });
});

describe('bestOccurrence', () => {
  it('agrees with weighing every place', () => {
    const near = fc.option(fc.integer({ min: 0, max: 40 }), { nil: undefined });
    const short = fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(letters, short, letters, letters, near, (text, words, prefix, suffix, place) => {
        const agreed = (at: number): number => {
          let [before, after] = [0, 0];
          while (before < prefix.length && text[at - 1 - before] === prefix.at(-1 - before)) before++;
          while (after < suffix.length && text[at + words.length + after] === suffix[after]) after++;
          return before + after;
        };
        let best = -1;
        for (let at = 0; at < text.length; at++) {
          if (!text.startsWith(words, at)) continue;
          const distance = (one: number) => (place === undefined ? 0 : Math.abs(one - place));
          const isBetter =
            best < 0 ||
            agreed(at) > agreed(best) ||
            (agreed(at) === agreed(best) && distance(at) < distance(best));
          if (isBetter) best = at;
        }
        expect(bestOccurrence(text, words, { prefix, suffix, near: place })).toBe(best);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('findFuzzy', () => {
  it('never says less or more than the distance of what it found', () => {
    const words = fc.string({ unit: fc.constantFrom(...'abcdefg '), minLength: 8, maxLength: 40 });
    fc.assert(
      fc.property(
        words,
        words,
        words,
        fc.array(fc.nat(100), { maxLength: 4 }),
        (before, quote, after, places) => {
          let changed = quote;
          for (const place of places) {
            const at = place % changed.length;
            changed = `${changed.slice(0, at)}x${changed.slice(at + 1)}`;
          }
          const text = before + changed + after;
          const found = findFuzzy(text, quote);
          const least = leastErrors(text, quote);
          if (least > Math.floor(quote.length / 4)) expect(found).toBeUndefined();
          else {
            expect(found?.score).toBeCloseTo(1 - least / quote.length, 9);
            const errors = leastErrors(text.slice(found!.start, found!.end), quote);
            expect(errors).toBe(least);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('finds long words that were changed here and there', () => {
    const text = prose(40_000);
    const quote = text.slice(12_000, 15_000);
    const changed = `${text.slice(0, 12_500)}${text.slice(12_600, 13_000)}XXXX${text.slice(13_000)}`;
    const found = findFuzzy(changed, quote);
    expect(found?.start).toBe(12_000);
    expect(found?.end).toBe(15_000 - 100 + 4);
    expect(found!.score).toBeGreaterThan(1 - 220 / 3000);
    expect(found!.score).toBeLessThan(1);
  });
});

describe('findQuote', () => {
  it('finds a changed quote in a text of a megabyte, and says where', () => {
    const text = prose(1_000_000);
    const quote = text.slice(700_000, 700_300).trim();
    const match = findQuote(text, { exact: `${quote.slice(0, 100)}QQ${quote.slice(104)}` });
    expect(match).toMatchObject({ kind: 'fuzzy', start: 700_000 });
  });

  it('comes to an end on texts that were made to take long', () => {
    // None of these ends within the test's time where the work grows with the square of the text.
    const same = 'a'.repeat(1_000_000);
    expect(findQuote(same, { exact: 'a'.repeat(5000), prefix: 'a'.repeat(5000), suffix: 'b' }).kind).toBe(
      'exact',
    );
    expect(findQuote(same, { exact: `${'a'.repeat(199)}b` }).kind).toBe('fuzzy');
    expect(findQuote(same, { exact: `${'a'.repeat(2000)}${'b'.repeat(100)}` }).kind).toBe('fuzzy');
    expect(findQuote('ab'.repeat(500_000), { exact: 'ba'.repeat(100) + 'c'.repeat(40) }).kind).toBe('fuzzy');
    expect(findQuote(`${' \u00AD'.repeat(500_000)}`, { exact: 'word' }).kind).toBe('missing');
  });

  it('chooses among nearly equal words by what stands around them', () => {
    const text = 'On Monday: we left at tan. On Friday: we left at ton.';
    const match = findQuote(text, { exact: 'we left at ten', prefix: 'On Friday: ' });
    expect(match).toMatchObject({ kind: 'fuzzy', start: 38 });
  });

  it('takes the nearest of places that fit alike', () => {
    expect(findQuote('yes … yes … yes', { exact: 'yes' }, 13)).toMatchObject({ start: 12 });
    expect(findQuote('‘y’  ‘y’', { exact: "'y'" }, 8)).toMatchObject({ kind: 'normalised', start: 5 });
  });
});

describe('normalise', () => {
  it('knows of each letter where it came from', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\u00A0', '“', '…', '\u00AD', '—') }),
        (text) => {
          const plain = normalise(text);
          expect(plain.text).not.toMatch(/^\s|\s\s|\s$|[“…—\u00AD\u00A0\n]/);
          expect(plain.offsets).toHaveLength(plain.text.length);
          for (const [i, at] of plain.offsets.entries()) {
            const letter = text[at]!;
            const expected = letter === '“' ? '"' : letter === '…' ? '.' : letter === '—' ? '-' : letter;
            expect(plain.text[i]).toBe(/\s/.test(letter) ? ' ' : expected);
          }
        },
      ),
    );
  });
});

describe('reanchorQuote', () => {
  const before = 'She came in. “We left at nine,” she said. Then she sat down.';
  const quote = quoteSelector(before, 14, 30);

  it('finds words that have moved', () => {
    const now = `An editor added this. ${before}`;
    expect(quote.exact).toBe('We left at nine,');
    expect(reanchorQuote(now, quote, 14)).toEqual({ kind: 'exact', start: 36, end: 52 });
  });

  it('says what stands in the place of words that are gone', () => {
    const now = before.replace('We left at nine,', 'No comment at all,');
    const found = reanchorQuote(now, quote);
    expect(found.kind).toBe('replaced');
    if (found.kind !== 'missing') expect(now.slice(found.start, found.end)).toBe('No comment at all,');
  });

  it('says that all is gone', () => {
    expect(reanchorQuote('Another text altogether, about the weather.', quote)).toEqual({ kind: 'missing' });
  });
});
