import type { SortedRanges } from './sorted-ranges.ts';
import { headSlots, layBlocks, packTicks, ticksLeft, type WindowBlocks } from './window-blocks.ts';
import { WindowGrid } from './window-grid.ts';
import { cutWindows } from './windows.ts';

/** The bit over each of the two numbers of ticks in a slot. */
const guards = 0x80008000;
/** One in each of the two. */
const ones = 0x00010001;

/**
 * Names the ranges that hold an instant: Chazelle's filtering search, found through a uniform grid.
 *
 * The time of a question is mostly waiting for memory and turns that no processor foretells. So what a window needs
 * stands in one place, and each candidate costs the same few steps, whether it holds or not.
 */
export class ActiveSearch {
  /** Where `read` writes: room for the largest window, because every candidate is written and only those that hold stay. */
  readonly found: Int32Array;
  readonly #bounds: Float64Array;
  readonly #blocks: WindowBlocks;
  readonly #grid: WindowGrid;
  /** Nothing is active before the one, nor at the other or after. */
  readonly #from: number;
  readonly #until: number;

  constructor(ranges: SortedRanges) {
    const windows = cutWindows(ranges);
    const { marks, offsets } = windows;
    this.#bounds = ranges.bounds;
    this.#blocks = layBlocks(ranges, windows);
    this.#grid = new WindowGrid(marks, this.#blocks.begins);
    this.#from = marks[0]!;
    this.#until = marks.at(-1)!;
    let most = 0;
    for (let i = 1; i < offsets.length; i++) most = Math.max(most, offsets[i]! - offsets[i - 1]!);
    this.found = new Int32Array(most);
  }

  /**
   * Writes the places of the ranges that hold an instant into `found`, ascending.
   *
   * @returns how many they are.
   */
  read(instant: number): number {
    if (!(instant >= this.#from && instant < this.#until)) return 0;
    const { slots, seconds, scales } = this.#blocks;
    const found = this.found;
    let slot = this.#grid.beginOf(instant);
    while (instant >= seconds[slot >> 1]!) slot = slots[slot + 3]!;
    const end = slots[slot + 3]!;
    const first = slot + headSlots;
    const now = ticksLeft(seconds[slot >> 1]! - instant, scales[slot + 2]!);
    // A range is active while its end's ticks are fewer and its start's are more. One subtraction compares both: its
    // two guards stay where they are. Counted and not branched upon: whether a candidate holds is a coin toss.
    const asked = ((packTicks(now, now) | guards) - ones) | 0;
    let count = 0;
    let met = 0;
    for (let i = first; i < end; i += 2) {
      const difference = (asked - slots[i]!) | 0;
      found[count] = slots[i + 1]!;
      count = (count + ((difference & (difference << 16)) >>> 31)) | 0;
      met |= difference ^ (difference + ones);
    }
    // A bound in the very tick of the instant: only its seconds can say whether it was before or after.
    return (met & guards) === 0 ? count : this.#readExactly(instant, first, end);
  }

  get byteLength(): number {
    return this.#blocks.slots.byteLength + this.#grid.byteLength + this.found.byteLength;
  }

  #readExactly(instant: number, first: number, end: number): number {
    const { slots } = this.#blocks;
    let count = 0;
    for (let i = first; i < end; i += 2) {
      const place = slots[i + 1]!;
      if (this.#bounds[2 * place]! <= instant && instant < this.#bounds[2 * place + 1]!) {
        this.found[count++] = place;
      }
    }
    return count;
  }
}
