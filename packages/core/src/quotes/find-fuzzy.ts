import search from 'approx-string-match';
import { type Alignment, alignPieces } from './align-pieces.ts';
import { type Surroundings, surroundingsFit } from './best-occurrence.ts';
import { likelyPlaces, type Stretch } from './likely-places.ts';

/** A place where a text is like the words looked for, and how like. */
export interface FuzzyMatch {
  readonly start: number;
  readonly end: number;
  /** 1 for the same, falling by the share of characters that were changed, added or left out. */
  readonly score: number;
}

// A quote of which more than a quarter differs is other words.
const largestShare = 0.25;

// Text times words up to here are searched as a whole: an article and a quote of three sentences.
const smallProduct = 4_000_000;

// Longer words are looked for piece by piece; nobody quotes at more than the second length.
const longestWhole = 512;
const longestWords = 20_000;

/**
 * Finds where a text comes closest to some words, by edit distance.
 *
 * The search is Myers' bit-parallel one from `approx-string-match`. By itself it takes words times errors times text, and
 * the square of the words for each of many equal matches; so it is only asked about the few places that share the most
 * runs of letters with the words. That bounds the time by the text's length, whatever the text holds. In an article all of
 * the text is searched, so nothing closer is passed over; in a book that repeats itself something might be.
 */
export function findFuzzy(
  text: string,
  words: string,
  around: Surroundings = { prefix: '', suffix: '' },
): FuzzyMatch | undefined {
  const errors = Math.floor(words.length * largestShare);
  if (errors === 0 || words.length > longestWords) return undefined;
  const isLong = words.length > longestWhole;
  let best: Alignment | undefined;
  let fit: ReturnType<typeof surroundingsFit> | undefined;
  const places =
    !isLong && text.length * words.length <= smallProduct
      ? [{ start: 0, end: text.length }]
      : likelyPlaces(text, words, errors, isLong ? 3 : 12);
  for (const place of places) {
    const allowed = best?.errors ?? errors;
    for (const match of isLong ? pieces(text, words, place, allowed) : whole(text, words, place, allowed)) {
      if (best === undefined || match.errors < best.errors) best = match;
      else if (match.errors === best.errors) {
        fit ??= surroundingsFit(text, around);
        if (fit.isBetter(match.start, match.end, best.start, best.end)) best = match;
      }
    }
  }
  return best === undefined
    ? undefined
    : { start: best.start, end: best.end, score: 1 - best.errors / words.length };
}

function pieces(text: string, words: string, place: Stretch, errors: number): Alignment[] {
  const found = alignPieces(text, words, place, errors);
  return found === undefined ? [] : [found];
}

function whole(text: string, words: string, place: Stretch, errors: number): Alignment[] {
  const most = Math.floor(words.length * largestShare);
  const from = Math.max(0, place.start - most);
  return search(text.slice(from, place.end + most), words, errors).map((match) => ({
    start: from + match.start,
    end: from + match.end,
    errors: match.errors,
  }));
}
