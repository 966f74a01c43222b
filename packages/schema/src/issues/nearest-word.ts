/**
 * The word that somebody probably meant: the nearest of the candidates, if it is near.
 *
 * @returns a word one slip away (letter missing, added, changed or swapped), or two in a longer word; else nothing.
 */
export function nearestWord(word: string, candidates: readonly string[]): string | undefined {
  // Longer words are no slips of a hand, and the comparison is quadratic in their length.
  if (word.length > 40) return undefined;
  let best: string | undefined;
  let least = word.length > 5 ? 3 : word.length > 2 ? 2 : 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const slips = countSlips(word.toLowerCase(), candidate.toLowerCase());
    if (slips >= least || candidate === word) continue;
    best = candidate;
    least = slips;
  }
  return best;
}

// Optimal string alignment: edits, and swaps of neighbours.
function countSlips(a: string, b: string): number {
  let twoBack: number[] = [];
  let before = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let slips = Math.min(row[j - 1]! + 1, before[j]! + 1, before[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        slips = Math.min(slips, twoBack[j - 2]! + 1);
      row.push(slips);
    }
    twoBack = before;
    before = row;
  }
  return before[b.length]!;
}
