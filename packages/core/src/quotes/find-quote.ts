import { findFuzzy } from './find-fuzzy.ts';
import { type NormalisedText, normalise } from './normalise.ts';

/** How a quote stands in a text, and where: UTF-16 offsets, the end not included. */
export type QuoteMatch =
  | { readonly kind: 'exact' | 'normalised'; readonly start: number; readonly end: number }
  | { readonly kind: 'fuzzy'; readonly start: number; readonly end: number; readonly score: number }
  | { readonly kind: 'missing' };

/** What is looked for: the words, and what stands around them where they stand more than once. */
export interface QuoteSelector {
  readonly exact: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

/**
 * Finds the words of a quote in the text of its source.
 * `exact` is to the letter; `normalised` is the same words with other white space, quotation marks or dashes;
 * `fuzzy` is nearly the same words, with how near (0 to 1), and is never to be called verbatim.
 */
export function findQuote(text: string, quote: QuoteSelector): QuoteMatch {
  if (quote.exact === '') return { kind: 'missing' };
  const exact = bestOf(text, quote.exact, quote.prefix ?? '', quote.suffix ?? '');
  if (exact >= 0) return { kind: 'exact', start: exact, end: exact + quote.exact.length };
  const plain = normalise(text);
  const words = normalise(quote.exact).text;
  if (words === '') return { kind: 'missing' };
  const at = bestOf(
    plain.text,
    words,
    normalise(quote.prefix ?? '').text,
    normalise(quote.suffix ?? '').text,
  );
  if (at >= 0) return { kind: 'normalised', ...placeOf(plain, at, at + words.length) };
  const close = findFuzzy(plain.text, words);
  if (close === undefined) return { kind: 'missing' };
  return { kind: 'fuzzy', ...placeOf(plain, close.start, close.end), score: close.score };
}

function placeOf(plain: NormalisedText, start: number, end: number): { start: number; end: number } {
  return { start: plain.offsets[start]!, end: plain.offsets[end - 1]! + 1 };
}

/** Of all places where the words stand, the one whose surroundings agree longest with what is asked for. */
function bestOf(text: string, words: string, prefix: string, suffix: string): number {
  let best = -1;
  let bestScore = -1;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const score = sharedBefore(text, at, prefix) + sharedAfter(text, at + words.length, suffix);
    if (score > bestScore) {
      best = at;
      bestScore = score;
    }
    if (prefix === '' && suffix === '') break;
  }
  return best;
}

function sharedBefore(text: string, end: number, prefix: string): number {
  let shared = 0;
  while (shared < prefix.length && text[end - 1 - shared] === prefix[prefix.length - 1 - shared]) shared++;
  return shared;
}

function sharedAfter(text: string, start: number, suffix: string): number {
  let shared = 0;
  while (shared < suffix.length && text[start + shared] === suffix[shared]) shared++;
  return shared;
}
