const longestChain = 256;
const longestWord = 128;

/**
 * A number for each of many words, which are kept elsewhere.
 * One table of integers with open addressing. After a large document was parsed, an allocation on the heap makes the
 * engine move all of it; a `Map` of 100,000 words costs as much as a third of JSON.parse, and this a tenth.
 */
export class WordTable {
  readonly #wordAt: (number: number) => string;
  /** Two integers a slot, side by side because they are read together: the hash, and the word's number plus 1 or 0. */
  readonly #slots: Int32Array;
  readonly #mask: number;
  /** Takes over where words were chosen to fall on one another, so that no document can make this slow. */
  #refuge: Map<string, number> | undefined;

  /**
   * @param count   How many words there will be; their numbers are below it.
   * @param wordAt  The word of a number that was added.
   */
  constructor(count: number, wordAt: (number: number) => string) {
    let size = 16;
    while (size < count * 1.5) size *= 2;
    this.#wordAt = wordAt;
    this.#slots = new Int32Array(size * 2);
    this.#mask = size * 2 - 1;
  }

  /** @returns whether the word was new; the number of a known word stays. */
  add(word: string, number: number): boolean {
    if (this.#refuge !== undefined) {
      if (this.#refuge.has(word)) return false;
      this.#refuge.set(word, number);
      return true;
    }
    const slots = this.#slots;
    const hash = hashOf(word);
    let slot = (hash << 1) & this.#mask;
    for (let chain = 0; chain < longestChain; chain++, slot = (slot + 2) & this.#mask) {
      const held = slots[slot + 1]!;
      if (held === 0) {
        slots[slot] = hash;
        slots[slot + 1] = number + 1;
        return true;
      }
      if (slots[slot] === hash && this.#wordAt(held - 1) === word) return false;
    }
    this.#flee();
    return this.add(word, number);
  }

  /** The number of a word if it is at least `from` and below `until`, else -1. */
  find(word: string, from: number, until: number): number {
    if (word.length > longestWord) return -1;
    if (this.#refuge !== undefined) {
      const number = this.#refuge.get(word) ?? -1;
      return number >= from && number < until ? number : -1;
    }
    const slots = this.#slots;
    const hash = hashOf(word);
    let slot = (hash << 1) & this.#mask;
    for (let chain = 0; chain < longestChain; chain++, slot = (slot + 2) & this.#mask) {
      const held = slots[slot + 1]!;
      if (held === 0) return -1;
      // A word outside the range is either another one, or this one and then the answer is -1 in any case.
      if (slots[slot] === hash && held > from && held <= until && this.#wordAt(held - 1) === word)
        return held - 1;
    }
    this.#flee();
    return this.find(word, from, until);
  }

  #flee(): void {
    this.#refuge = new Map();
    for (let slot = 1; slot < this.#slots.length; slot += 2) {
      const held = this.#slots[slot]!;
      if (held !== 0) this.#refuge.set(this.#wordAt(held - 1), held - 1);
    }
  }
}

// FNV-1a, its high bits folded in because the table reads the low ones.
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash ^ (hash >>> 15);
}
