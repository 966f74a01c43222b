import search from 'approx-string-match';
import { interleave, report } from '../bench/interleave.bench.ts';
import { seeded } from '../bench/ranges.bench.ts';
import { findQuote } from './find-quote.ts';

/** A text of made-up words, as long as asked. */
function prose(length: number): string {
  const random = seeded(5);
  const syllables = 'ka lo mi ten ra su vel dor in pa che run os fi gal ter wen bo il na'.split(' ');
  let text = '';
  while (text.length < length) {
    text += syllables[Math.floor(random() * syllables.length)] + (random() < 0.4 ? ' ' : '');
  }
  return text.slice(0, length);
}

/** The words with one letter in ten replaced. */
function damaged(words: string): string {
  const random = seeded(6);
  return [...words].map((letter) => (random() < 0.1 ? '#' : letter)).join('');
}

for (const length of [100_000, 1_000_000]) {
  const text = prose(length);
  const at = Math.floor(length * 0.7);
  for (const words of [60, 300, 3000]) {
    const exact = text.slice(at, at + words).trim();
    const quote = damaged(exact);
    const errors = Math.floor(quote.length / 4);
    const found = findQuote(text, { exact: quote });
    if (found.kind !== 'fuzzy' || Math.abs(found.start - at) > 5) throw new Error(`${words}: ${found.kind}`);
    const timings = interleave(
      [
        { name: 'claimcue', run: () => (findQuote(text, { exact: quote }).kind === 'fuzzy' ? 1 : 0) },
        { name: 'approx-string-match alone', run: () => search(text, quote, errors).length },
      ],
      1,
      5,
    );
    report(`A quote of ${words} letters, one in ten changed, in ${length / 1000} kB`, timings, 'claimcue');
  }
}

// What is made to take long: the time must grow with the text and not with its square.
const hostile = (length: number) => ({
  name: `${length / 1000} kB of one letter`,
  run: () => (findQuote('a'.repeat(length), { exact: `${'a'.repeat(200)}b` }).kind === 'fuzzy' ? 1 : 0),
});
report(
  'A text that repeats itself',
  interleave([hostile(125_000), hostile(250_000), hostile(500_000), hostile(1_000_000)], 1, 5),
  '125 kB of one letter',
);
