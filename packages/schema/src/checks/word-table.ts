// Up to here what the engine brings is faster: a page that shows one document has no compiler warm for a table of ours.
const fewWords = 20_000;
const longestChain = 256;
const longestWord = 128;

/**
 * A number for each of many words, which are kept elsewhere. A few are in a `Map`. Many are in one table of integers with
 * open addressing: after a large document was parsed, an allocation on the heap makes the engine move all of it, and a
 * `Map` of 100,000 words costs as much as a third of JSON.parse, the table a tenth.
 */
export class WordTable {
  readonly #wordAt: (number: number) => string;
  /** Two integers a slot, side by side because they are read together: the hash, and the word's number plus 1 or 0. */
  readonly #slots: Int32Array;
  readonly #mask: number;
  /** In the table's place: where words are few, or were chosen to fall on one another, so that no document can make this slow. */
  #map: Map<string, number> | undefined;

  /**
   * @param count   How many words there will be; their numbers are below it.
   * @param wordAt  The word of a number that was added.
   * @param few     How many words are few.
   */
  constructor(count: number, wordAt: (number: number) => string, few = fewWords) {
    this.#wordAt = wordAt;
    const inTable = count > few ? count : 0;
    if (inTable === 0) this.#map = new Map();
    let size = 16;
    while (size < inTable * 1.5) size *= 2;
    this.#slots = new Int32Array(size * 2);
    this.#mask = size * 2 - 1;
  }

  /** @returns whether the word was new; the number of a known word stays. */
  add(word: string, number: number): boolean {
    if (this.#map !== undefined) {
      const isNew = !this.#map.has(word);
      if (isNew) this.#map.set(word, number);
      return isNew;
    }
    const hash = hashOf(word);
    const slot = this.#slotOf(word, hash);
    if (slot < 0) return this.add(word, number);
    if (this.#slots[slot + 1] !== 0) return false;
    this.#slots[slot] = hash;
    this.#slots[slot + 1] = number + 1;
    return true;
  }

  /** The number of a word if it is at least `from` and below `until`, else -1. */
  find(word: string, from: number, until: number): number {
    if (word.length > longestWord) return -1;
    let number = this.#map?.get(word) ?? -1;
    if (this.#map === undefined) {
      const slot = this.#slotOf(word, hashOf(word));
      if (slot < 0) return this.find(word, from, until);
      number = this.#slots[slot + 1]! - 1;
    }
    return number >= from && number < until ? number : -1;
  }

  /** Where a word is, or would be; -1 where too many fell on one another, and there is a map from now on. */
  #slotOf(word: string, hash: number): number {
    const slots = this.#slots;
    let slot = (hash << 1) & this.#mask;
    for (let chain = 0; chain < longestChain; chain++, slot = (slot + 2) & this.#mask) {
      const held = slots[slot + 1]!;
      if (held === 0 || (slots[slot] === hash && this.#wordAt(held - 1) === word)) return slot;
    }
    this.#flee();
    return -1;
  }

  #flee(): void {
    this.#map = new Map();
    for (let slot = 1; slot < this.#slots.length; slot += 2) {
      const held = this.#slots[slot]!;
      if (held !== 0) this.#map.set(this.#wordAt(held - 1), held - 1);
    }
  }
}

// FNV-1a, its high bits folded in because the table reads the low ones.
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash ^ (hash >>> 15);
}
