import { findQuote, type QuoteMatch, type QuoteSelector } from './find-quote.ts';

/** Where a quote stands after the text around it changed. */
export type Reanchored =
  | QuoteMatch
  /** The words are gone; this is what stands in their place now, between what stood before and after them. */
  | { readonly kind: 'replaced'; readonly start: number; readonly end: number };

const contextLength = 48;

/**
 * Describes a stretch of a text so that it is found again: the words, and enough of what stands around them.
 *
 * @param start  UTF-16 offset.
 * @param end    UTF-16 offset, not included.
 */
export function quoteSelector(text: string, start: number, end: number): QuoteSelector {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - contextLength), start),
    suffix: text.slice(end, end + contextLength),
  };
}

/**
 * Finds again, in a text that has changed, what was a quote before.
 *
 * @param near  Where the words stood before, as an offset: it decides between places that fit alike.
 */
export function reanchorQuote(text: string, quote: QuoteSelector, near?: number): Reanchored {
  const match = findQuote(text, quote, near);
  if (match.kind !== 'missing' || !quote.prefix || !quote.suffix) return match;
  const before = findQuote(text, { exact: quote.prefix }, near);
  if (before.kind === 'missing') return match;
  const after = findQuote(text.slice(before.end), { exact: quote.suffix }, 0);
  if (after.kind === 'missing') return match;
  // What stands between is called a replacement only where it is of the quote's order of length.
  if (after.start > 2 * quote.exact.length + contextLength) return match;
  return { kind: 'replaced', start: before.end, end: before.end + after.start };
}
