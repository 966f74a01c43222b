/** A stretch of a text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Where in a text some words may stand with errors: the stretches, as long as the words, that share the most short runs
 * of letters with them.
 *
 * Every place with at most `errors` errors shares at least `length − run + 1 − errors × run` runs with the words (the
 * q-gram lemma), so what shares fewer is left out without a loss. One pass over the text, whatever it holds.
 *
 * @param most  How many stretches, at most: those that share the most runs, the earlier first among equals.
 */
export function likelyPlaces(text: string, words: string, errors: number, most: number): Stretch[] {
  const run = words.length < 16 ? 2 : words.length < 64 ? 3 : 4;
  const needed = Math.max(1, words.length - run + 1 - errors * run);
  const known = new Uint8Array(1 << 16);
  for (let i = 0; i + run <= words.length; i++) known[hashOf(words, i, run)] = 1;
  const length = Math.min(words.length, text.length);
  const hits = new Uint8Array(Math.max(0, text.length - run + 1));
  const best: (Stretch & { readonly shared: number })[] = [];
  // Of each half length only the best stretch is kept: its neighbours are the same place.
  const step = Math.max(1, length >> 1);
  let shared = 0;
  let peak = 0;
  let peakEnd = 0;
  for (let i = 0; i < hits.length; i++) {
    hits[i] = known[hashOf(text, i, run)]!;
    shared += hits[i]!;
    if (i >= length) shared -= hits[i - length]!;
    if (shared > peak) {
      peak = shared;
      peakEnd = i + run;
    }
    if (i % step === step - 1 || i === hits.length - 1) {
      if (peak >= needed)
        keep(best, { start: Math.max(0, peakEnd - length), end: peakEnd, shared: peak }, most);
      peak = 0;
    }
  }
  return best;
}

function keep<Kept extends { shared: number }>(best: Kept[], one: Kept, most: number): void {
  if (best.length === most && best[most - 1]!.shared >= one.shared) return;
  let at = best.length;
  while (at > 0 && best[at - 1]!.shared < one.shared) at--;
  best.splice(at, 0, one);
  if (best.length > most) best.pop();
}

function hashOf(text: string, at: number, length: number): number {
  let hash = 0;
  for (let i = at; i < at + length; i++) hash = Math.imul(hash, 0x01000193) ^ text.charCodeAt(i);
  return (hash ^ (hash >>> 15)) & 0xffff;
}
