import { GrowingNumbers } from './growing-numbers.ts';
import type { SortedRanges } from './sorted-ranges.ts';

/** The line of time cut into windows, each with the ranges that can be active in it. */
export interface Windows {
  /**
   * Two slots a window. The first is the second at which it starts; the other holds two whole numbers, to be read
   * through `numbers`. One more window, at Infinity, says where the last one's ranges end.
   */
  readonly marks: Float64Array;
  /**
   * The same memory as whole numbers. Of window w, number 4 w + 2 says where its ranges begin in `carried`, and 4 w + 3
   * which of the sorted ranges is the first that starts in it.
   */
  readonly numbers: Int32Array;
  /** For each window the sorted ranges that are active when it starts, in the order in which they were given. */
  readonly carried: Int32Array;
}

// Fewer makes a question quicker and the index larger; with 2 it stays well under 40 bytes a range.
const slack = 2;

/**
 * Cuts the windows of Chazelle's filtering search. A window is closed when it would hold more than twice the fewest
 * that are active anywhere in it, plus a few: so a question looks at a small multiple of its answer, and all windows
 * together stay linear in the ranges.
 */
export function cutWindows(ranges: SortedRanges): Windows {
  const { bounds, byEnd } = ranges;
  const total = byEnd.length;
  const starts = new GrowingNumbers(Float64Array, total / 2);
  const offsets = new GrowingNumbers(Int32Array, total);
  const carried = new GrowingNumbers(Int32Array, total / 2);
  let come = 0;
  let gone = 0;
  let active = 0;
  let fewest = 0;
  // Of the window that is open: where its ranges begin, the first that starts in it, and how many it holds.
  let from = 0;
  let firstOfWindow = 0;
  let held = 0;
  let isOpen = false;
  while (gone < total) {
    const nextStart = come < total ? bounds[2 * come]! : Number.POSITIVE_INFINITY;
    const time = Math.min(nextStart, bounds[2 * byEnd[gone]! + 1]!);
    if (time === Number.POSITIVE_INFINITY) break;
    const firstCome = come;
    let left = 0;
    let entered = 0;
    for (; gone < total && bounds[2 * byEnd[gone]! + 1]! <= time; gone++)
      left += isRange(bounds, byEnd[gone]!);
    for (; come < total && bounds[2 * come]! <= time; come++) entered += isRange(bounds, come);
    active += entered - left;
    fewest = Math.min(fewest, active);
    // Points are never active, but are passed over one by one: they fill a window too.
    const arrived = come - firstCome;
    held += arrived;
    if (isOpen && held <= 2 * fewest + slack) continue;
    const until = carried.length;
    for (let i = from; i < until; i++) {
      if (bounds[2 * carried.at(i) + 1]! > time) carried.push(carried.at(i));
    }
    for (let i = firstOfWindow; i < firstCome; i++) if (bounds[2 * i + 1]! > time) carried.push(i);
    inGivenOrder(ranges, carried.between(until, carried.length));
    from = until;
    firstOfWindow = firstCome;
    held = carried.length - until + arrived;
    isOpen = true;
    fewest = active;
    starts.push(time);
    offsets.push(until);
    offsets.push(firstCome);
  }
  starts.push(Number.POSITIVE_INFINITY);
  offsets.push(carried.length);
  offsets.push(total);
  const marks = new Float64Array(starts.length * 2);
  const numbers = new Int32Array(marks.buffer);
  for (let window = 0; window < starts.length; window++) {
    marks[2 * window] = starts.at(window);
    numbers[4 * window + 2] = offsets.at(2 * window);
    numbers[4 * window + 3] = offsets.at(2 * window + 1);
  }
  return { marks, numbers, carried: carried.taken() };
}

/** 1, or 0 for a point: it has no length, so it is never active and no candidate. */
function isRange(bounds: Float64Array, i: number): number {
  return Number(bounds[2 * i]! < bounds[2 * i + 1]!);
}

// So that an answer comes in the order in which the ranges were given without being sorted.
function inGivenOrder({ places }: SortedRanges, window: Int32Array): void {
  if (window.length > 100) {
    window.sort((a, b) => places[a]! - places[b]!);
    return;
  }
  for (let i = 1; i < window.length; i++) {
    const range = window[i]!;
    const place = places[range]!;
    let at = i;
    for (; at > 0 && places[window[at - 1]!]! > place; at--) window[at] = window[at - 1]!;
    window[at] = range;
  }
}
