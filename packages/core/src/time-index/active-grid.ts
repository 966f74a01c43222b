import type { CandidateForm } from './candidate-form.ts';
import { layCells } from './cells.ts';
import type { Crowd } from './crowd.ts';
import type { Ticks } from './ticks.ts';

/** How many grids lie in each other at most. Only times that no document has, each half the one before, would ask for more. */
const deepest = 8;

/**
 * Finds the ranges that hold an instant. The line of time is cut into equal cells, each with the ranges that are active
 * somewhere in it; a cell in which far more begins and ends than lasts through it has a grid of its own. So a question
 * looks at a small multiple of its answer, wherever the ranges crowd.
 *
 * Its time is mostly waiting for memory and turns that no processor foretells. So the cell is reckoned and not searched
 * for, its candidates stand together in 4 bytes each, and each costs the same few steps, whether it holds or not.
 */
export class ActiveGrid {
  /** Of candidates in a cell. */
  readonly most: number;
  readonly byteLength: number;
  readonly #bounds: Float64Array;
  readonly #form: CandidateForm;
  /** As the form's; here it is read a little sooner. */
  readonly #tickBits: number;
  readonly #ticks: Ticks;
  readonly #offsets: Int32Array;
  readonly #candidates: Int32Array;
  readonly #crowded = new Map<number, ActiveGrid>();

  /** @param bounds  As `SortedRanges.bounds`. */
  constructor(bounds: Float64Array, crowd: Crowd, form: CandidateForm, depth = 1) {
    const { ticks, offsets, candidates, crowds } = layCells(bounds, crowd, form, depth < deepest);
    this.#bounds = bounds;
    this.#form = form;
    this.#tickBits = form.tickBits;
    this.#ticks = ticks;
    this.#offsets = offsets;
    this.#candidates = candidates;
    let most = 0;
    for (let i = 1; i < offsets.length; i++) most = Math.max(most, offsets[i]! - offsets[i - 1]!);
    let bytes = offsets.byteLength + candidates.byteLength;
    for (const [cell, inCell] of crowds) {
      const grid = new ActiveGrid(bounds, inCell, form, depth + 1);
      this.#crowded.set(cell, grid);
      most = Math.max(most, grid.most);
      bytes += grid.byteLength;
    }
    this.most = most;
    this.byteLength = bytes;
  }

  /**
   * Writes the candidates that hold an instant, by place.
   *
   * @param instant  In seconds, before Infinity.
   * @param found    Has room for `most`: every candidate is written, and only those that hold stay.
   * @returns how many hold it.
   */
  read(instant: number, found: Int32Array): number {
    const tickBits = this.#tickBits;
    const tick = this.#ticks.at(instant);
    const cell = tick >> tickBits;
    const first = this.#offsets[cell]!;
    const end = this.#offsets[cell + 1]!;
    if (first === end) return this.#crowded.get(cell)?.read(instant, found) ?? 0;
    const candidates = this.#candidates;
    const tickMask = (1 << tickBits) - 1;
    const now = tick & tickMask;
    let count = 0;
    let met = 0;
    for (let i = first; i < end; i++) {
      const candidate = candidates[i]!;
      found[count] = candidate;
      const since = (now - (candidate & tickMask)) | 0;
      const marks = candidate >>> tickBits;
      // Counted and not branched upon. One is added for an end to come, and for a start that was; a range's second
      // candidate takes back what the first gave too early.
      count = (count + ((since >>> 31) ^ (marks & 1)) - ((marks >>> 1) & 1)) | 0;
      // Of nought alone the number below has another sign.
      met |= since ^ (since - 1);
    }
    // A bound in the very tick of the instant: only its seconds can say whether it was before or after.
    return met < 0 ? this.#readExactly(instant, found, first, end) : count;
  }

  #readExactly(instant: number, found: Int32Array, first: number, end: number): number {
    const { placeShift, isSecond } = this.#form;
    let count = 0;
    for (let i = first; i < end; i++) {
      const candidate = this.#candidates[i]!;
      const place = candidate >>> placeShift;
      const holds = this.#bounds[2 * place]! <= instant && instant < this.#bounds[2 * place + 1]!;
      if (holds && (candidate & isSecond) === 0) found[count++] = candidate;
    }
    return count;
  }
}
