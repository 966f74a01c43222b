import type { SortedRanges } from './sorted-ranges.ts';
import type { Windows } from './windows.ts';

/**
 * The windows, each in one piece of memory: a question of an instant that has found its window waits for memory once.
 *
 * A block begins with the second at which its window ends (two slots, through `seconds`), how many ticks a second has in
 * it (one slot, through `scales`), and the slot at which the block ends. Two slots for each candidate follow: its bounds
 * in ticks (`packBounds`) and its place in the list that was given.
 */
export interface WindowBlocks {
  readonly slots: Int32Array;
  /** The same memory as the numbers that times are. */
  readonly seconds: Float64Array;
  /** The same memory as shorter numbers. */
  readonly scales: Float32Array;
  /** The slot at which each window's block begins. */
  readonly begins: Int32Array;
}

/** Slots before the first candidate. */
export const headSlots = 4;

// Fifteen bits: a bit over each of two numbers in a slot is left, to borrow from.
const mostTicks = 0x7fff;

export function layBlocks({ bounds }: SortedRanges, { marks, offsets, candidates }: Windows): WindowBlocks {
  const windows = marks.length - 1;
  const slots = new Int32Array(headSlots * windows + 2 * candidates.length);
  const seconds = new Float64Array(slots.buffer);
  const scales = new Float32Array(slots.buffer);
  const begins = new Int32Array(windows);
  let slot = 0;
  for (let window = 0; window < windows; window++) {
    const from = marks[window]!;
    const until = marks[window + 1]!;
    const last = offsets[window + 1]!;
    begins[window] = slot;
    seconds[slot / 2] = until;
    // A little under, so that rounding never makes a tick too many of a window.
    const scale = Math.fround(((mostTicks - 2) / (until - from)) * 0.9999);
    // A window that is too short or has no end is one tick: then the seconds themselves are compared.
    scales[slot + 2] = Number.isFinite(scale) ? scale : 0;
    const ticks = (time: number): number => {
      if (time <= from) return mostTicks;
      return time >= until ? 0 : ticksLeft(until - time, scales[begins[window]! + 2]!);
    };
    slots[slot + 3] = slot + headSlots + 2 * (last - offsets[window]!);
    slot += headSlots;
    for (let i = offsets[window]!; i < last; i++) {
      const place = candidates[i]!;
      slots[slot++] = packTicks(ticks(bounds[2 * place + 1]!), ticks(bounds[2 * place]!));
      slots[slot++] = place;
    }
  }
  return { slots, seconds, scales, begins };
}

/** The ticks from an instant to the end of its window: they run down, from 32,766 at most to 1. */
export function ticksLeft(seconds: number, scale: number): number {
  return ((seconds * scale) | 0) + 1;
}

/** Two numbers of ticks in one slot: the lower as it is, the upper counted from the other side. */
export function packTicks(lower: number, upper: number): number {
  return lower | ((mostTicks - upper) << 16);
}
