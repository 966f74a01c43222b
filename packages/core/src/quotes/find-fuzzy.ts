import search from 'approx-string-match';

/** A place where a text is like the words looked for, and how like. */
export interface FuzzyMatch {
  readonly start: number;
  readonly end: number;
  /** 1 for the same, falling by the share of characters that were changed, added or left out. */
  readonly score: number;
}

// A quote of which more than a quarter differs is other words.
const largestShare = 0.25;

/**
 * Finds where a text comes closest to some words, by edit distance.
 * The search is Myers' bit-parallel one from `approx-string-match`: linear in the text for a given number of errors.
 */
export function findFuzzy(text: string, words: string): FuzzyMatch | undefined {
  const errors = Math.floor(words.length * largestShare);
  if (errors === 0) return undefined;
  let best: FuzzyMatch | undefined;
  for (const match of search(text, words, errors)) {
    const score = 1 - match.errors / words.length;
    if (best === undefined || score > best.score) best = { start: match.start, end: match.end, score };
  }
  return best;
}
