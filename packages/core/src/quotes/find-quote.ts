import { bestOccurrence, type Surroundings } from './best-occurrence.ts';
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
 * Finds the words of a quote in the text of its source, in time linear in the text.
 * `exact` is to the letter; `normalised` is the same words with other white space, quotation marks or dashes;
 * `fuzzy` is nearly the same words, with how near (0 to 1), and is never to be called verbatim.
 *
 * @param near  Where the words stood before, as an offset: of places that fit alike the nearest is taken, else the first.
 */
export function findQuote(text: string, quote: QuoteSelector, near?: number): QuoteMatch {
  const { exact, prefix = '', suffix = '' } = quote;
  if (exact === '') return { kind: 'missing' };
  const at = bestOccurrence(text, exact, { prefix, suffix, near });
  if (at >= 0) return { kind: 'exact', start: at, end: at + exact.length };
  const plain = normalise(text);
  const words = normalise(exact).text;
  if (words === '') return { kind: 'missing' };
  const around: Surroundings = {
    // The edge at the words keeps its space, which evening out at the ends of a text would take.
    prefix: normalise(`${prefix}|`).text.slice(0, -1),
    suffix: normalise(`|${suffix}`).text.slice(1),
    near: near === undefined ? undefined : plain.placeOf(near),
  };
  const same = bestOccurrence(plain.text, words, around);
  if (same >= 0) return { kind: 'normalised', ...placeIn(plain, same, same + words.length) };
  const close = findFuzzy(plain.text, words, around);
  if (close === undefined) return { kind: 'missing' };
  return { kind: 'fuzzy', ...placeIn(plain, close.start, close.end), score: close.score };
}

function placeIn(plain: NormalisedText, start: number, end: number): { start: number; end: number } {
  return { start: plain.offsets[start]!, end: plain.offsets[end - 1]! + 1 };
}
