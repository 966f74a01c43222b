import { matchLengths, reversed } from './match-lengths.ts';

/** What chooses among several places: what stands around them, then how near they are to where it stood before. */
export interface Surroundings {
  readonly prefix: string;
  readonly suffix: string;
  /** A place in the text; the first place wins where it is left out. */
  readonly near?: number | undefined;
}

/** Of all places where words stand in a text, the one that fits best; -1 where they do not stand in it. */
export function bestOccurrence(text: string, words: string, around: Surroundings): number {
  const first = text.indexOf(words);
  if (first < 0) return -1;
  const isPlain = around.prefix === '' && around.suffix === '' && around.near === undefined;
  if (isPlain || text.indexOf(words, first + 1) < 0) return first;
  const fit = surroundingsFit(text, around);
  const lengths = matchLengths(text, words);
  let best = first;
  for (let at = first + 1; at < text.length; at++) {
    if (lengths[at] === words.length && fit.isBetter(at, at + words.length, best, best + words.length))
      best = at;
  }
  return best;
}

/** Compares places of a text by how long what stands around them agrees with what is asked for. */
export function surroundingsFit(text: string, { prefix, suffix, near }: Surroundings) {
  const before = prefix === '' ? undefined : matchLengths(reversed(text), reversed(prefix));
  const after = suffix === '' ? undefined : matchLengths(text, suffix);
  const agreed = (start: number, end: number): number =>
    (before?.[text.length - start] ?? 0) + (after?.[end] ?? 0);
  const distance = (start: number): number => (near === undefined ? 0 : Math.abs(start - near));
  return {
    isBetter(start: number, end: number, thanStart: number, thanEnd: number): boolean {
      const difference = agreed(start, end) - agreed(thanStart, thanEnd);
      return difference > 0 || (difference === 0 && distance(start) < distance(thanStart));
    },
  };
}
