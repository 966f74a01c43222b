import type { TimeRange } from '../time/time-range.ts';

/**
 * Answers which of many ranges hold an instant, without looking at all of them.
 *
 * After Chazelle's filtering search: the line of time is cut into windows, and each window keeps the ranges that touch
 * it. A window is closed when it would hold more than twice the fewest that are active anywhere in it, plus a few, so
 * that a question looks at a small multiple of its answer, and all windows together stay linear in the ranges.
 */
export class TimeIndex {
  readonly #starts: Float64Array;
  readonly #ends: Float64Array;
  /** Every start and end, once each, in order. */
  readonly #boundaries: Float64Array;
  readonly #windowStarts: Float64Array;
  readonly #windowOffsets: Int32Array;
  readonly #candidates: Int32Array;

  /**
   * @param ranges  In the order that answers are wanted in. An empty range (`end` not after `start`) is never active.
   */
  constructor(ranges: readonly TimeRange[]) {
    this.#starts = Float64Array.from(ranges, (range) => range.start);
    this.#ends = Float64Array.from(ranges, (range) => range.end);
    this.#boundaries = boundariesOf(this.#starts, this.#ends);
    const windows = cutWindows(this.#starts, this.#ends, this.#boundaries);
    this.#windowStarts = Float64Array.from(windows.starts);
    this.#windowOffsets = Int32Array.from(windows.offsets);
    this.#candidates = Int32Array.from(windows.candidates);
  }

  /**
   * The ranges that hold an instant.
   *
   * @param seconds  Media time.
   * @returns their places in the list given to the constructor, ascending.
   */
  activeAt(seconds: number): number[] {
    const active: number[] = [];
    const window = lastAtOrBefore(this.#windowStarts, seconds);
    if (window < 0) return active;
    const end = this.#windowOffsets[window + 1]!;
    for (let i = this.#windowOffsets[window]!; i < end; i++) {
      const range = this.#candidates[i]!;
      if (this.#starts[range]! <= seconds && seconds < this.#ends[range]!) active.push(range);
    }
    return active;
  }

  /** The first start or end after an instant; Infinity where nothing more happens. */
  nextBoundary(seconds: number): number {
    return this.#boundaries[lastAtOrBefore(this.#boundaries, seconds) + 1] ?? Number.POSITIVE_INFINITY;
  }

  /** The last start or end at or before an instant; -Infinity where nothing has happened yet. */
  previousBoundary(seconds: number): number {
    return this.#boundaries[lastAtOrBefore(this.#boundaries, seconds)] ?? Number.NEGATIVE_INFINITY;
  }
}

function boundariesOf(starts: Float64Array, ends: Float64Array): Float64Array {
  const all = new Set<number>();
  for (let i = 0; i < starts.length; i++) {
    if (!(starts[i]! < ends[i]!)) continue;
    all.add(starts[i]!);
    if (Number.isFinite(ends[i]!)) all.add(ends[i]!);
  }
  return Float64Array.from(all).sort();
}

interface Windows {
  readonly starts: number[];
  readonly offsets: number[];
  readonly candidates: number[];
}

const slack = 8;

function cutWindows(starts: Float64Array, ends: Float64Array, boundaries: Float64Array): Windows {
  const windows: Windows = { starts: [], offsets: [0], candidates: [] };
  const lasting = [...starts.keys()].filter((range) => starts[range]! < ends[range]!);
  const byStart = [...lasting].sort((a, b) => starts[a]! - starts[b]!);
  const byEnd = lasting.sort((a, b) => ends[a]! - ends[b]!);
  const active = new Set<number>();
  let held: number[] = [];
  let fewest = 0;
  let come = 0;
  let gone = 0;
  for (const time of boundaries) {
    while (gone < byEnd.length && ends[byEnd[gone]!]! <= time) active.delete(byEnd[gone++]!);
    const first = come;
    while (come < byStart.length && starts[byStart[come]!]! <= time) active.add(byStart[come++]!);
    fewest = Math.min(fewest, active.size);
    if (windows.starts.length > 0 && held.length + come - first <= 2 * fewest + slack) {
      for (let i = first; i < come; i++) held.push(byStart[i]!);
      continue;
    }
    if (windows.starts.length > 0) close(windows, held);
    windows.starts.push(time);
    held = [...active];
    fewest = active.size;
  }
  if (windows.starts.length > 0) close(windows, held);
  return windows;
}

// Ascending, so that an answer comes in the order in which the ranges were given.
function close(windows: Windows, held: number[]): void {
  held.sort((a, b) => a - b);
  for (const range of held) windows.candidates.push(range);
  windows.offsets.push(windows.candidates.length);
}

/** The place of the last value that is not after `seconds`; -1 where all are. */
function lastAtOrBefore(values: Float64Array, seconds: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (values[middle]! <= seconds) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
