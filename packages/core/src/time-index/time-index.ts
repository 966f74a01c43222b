import type { TimeRange } from '../time/time-range.ts';
import { startsBefore, startsUntil } from './bisect.ts';
import { type SortedRanges, sortRanges } from './sorted-ranges.ts';
import { TimeCursor } from './time-cursor.ts';
import { WindowGrid } from './window-grid.ts';
import { cutWindows, type Windows } from './windows.ts';

/**
 * Answers what of many ranges happens at an instant, in a window of time or next, without looking at all of them.
 *
 * Ranges are half-open. A range whose end is its start is a point: it is never active, but it lies in a window, is a
 * boundary and is met by a step. An open range ends at Infinity. A range that ends before it starts, or has no number,
 * is nowhere. Answers are places in the list given to the constructor.
 *
 * An instant is answered by Chazelle's filtering search, found through a uniform grid; everything lies in typed arrays
 * of at most 40 bytes a range.
 */
export class TimeIndex {
  readonly #ranges: SortedRanges;
  readonly #windows: Windows;
  readonly #grid: WindowGrid;
  /** Room for the largest answer: every place is written, and only those that hold are kept. */
  readonly #answer: Int32Array;

  /** @param ranges  In the order that answers are wanted in. */
  constructor(ranges: readonly TimeRange[]) {
    this.#ranges = sortRanges(ranges);
    this.#windows = cutWindows(this.#ranges);
    this.#grid = new WindowGrid(this.#windows.marks);
    this.#answer = new Int32Array(mostCandidates(this.#windows));
  }

  /**
   * The ranges that hold an instant.
   *
   * @param seconds  Media time.
   * @returns their places, ascending.
   */
  activeAt(seconds: number): number[] {
    const answer = this.#answer;
    const count = this.#readActive(seconds);
    const active = new Array<number>(count);
    for (let i = 0; i < count; i++) active[i] = answer[i]!;
    return active;
  }

  /**
   * The ranges that share more than an edge with a window, and the points in it.
   *
   * @param from  Media time in seconds; in the window.
   * @param to    Media time in seconds; not in it.
   * @returns their places: first those that hold the window's start, then those that start later, by start.
   */
  overlapping(from: number, to: number): number[] {
    if (!(from < to)) return [];
    const { bounds, places } = this.#ranges;
    const answer = this.#answer;
    const before = this.#readActive(from);
    const first = startsBefore(this.#ranges, from);
    let later = first;
    let points = 0;
    for (; later < places.length && bounds[2 * later] === from; later++) {
      points += Number(bounds[2 * later + 1] === from);
    }
    let last = later;
    while (last < places.length && bounds[2 * last]! < to) last++;
    // Made in its length: an array that grows is copied several times.
    const found = new Array<number>(before + points + last - later);
    let count = 0;
    for (; count < before; count++) found[count] = answer[count]!;
    for (let i = first; i < later; i++) if (bounds[2 * i + 1] === from) found[count++] = places[i]!;
    for (let i = later; i < last; i++) found[count++] = places[i]!;
    return found;
  }

  /**
   * The ranges and points that begin within a step of playback, even those that are over when the step is.
   *
   * @param after  Where the step came from, in seconds; not in it.
   * @param until  Where it went to, in seconds; in it.
   * @returns their places, by start.
   */
  startingIn(after: number, until: number): number[] {
    const first = startsUntil(this.#ranges, after);
    return Array.from(this.#ranges.places.subarray(first, Math.max(first, startsUntil(this.#ranges, until))));
  }

  /** The first start, end or point after an instant; Infinity where nothing more happens. */
  nextBoundary(seconds: number): number {
    return this.cursor(seconds).next;
  }

  /** The last start, end or point at or before an instant; -Infinity where nothing has happened yet. */
  previousBoundary(seconds: number): number {
    // The end of an open range is never reached.
    return this.cursor(Math.min(seconds, Number.MAX_VALUE)).previous;
  }

  /** A reader that goes through the ranges with a clock, from an instant on. */
  cursor(seconds: number): TimeCursor {
    return new TimeCursor(this.#ranges, (at) => this.activeAt(at), seconds);
  }

  /** How much memory the index takes. */
  get byteLength(): number {
    const { bounds, places, byEnd } = this.#ranges;
    const { marks, carried } = this.#windows;
    const arrays = [bounds, places, byEnd, marks, carried, this.#answer, this.#grid];
    return arrays.reduce((sum, array) => sum + array.byteLength, 0);
  }

  /** Writes into `#answer` the places of the ranges that hold an instant, and returns how many they are. */
  #readActive(seconds: number): number {
    const window = this.#grid.windowAt(seconds);
    if (window < 0) return 0;
    const { bounds, places } = this.#ranges;
    const { numbers, carried } = this.#windows;
    const answer = this.#answer;
    let count = 0;
    const lastCarried = numbers[4 * window + 6]!;
    for (let i = numbers[4 * window + 2]!; i < lastCarried; i++) {
      const range = carried[i]!;
      answer[count] = places[range]!;
      // Counted and not branched upon: whether a candidate holds is a coin toss, which no processor foretells.
      count += Number(seconds < bounds[2 * range + 1]!);
    }
    const inOrder = count;
    const last = numbers[4 * window + 7]!;
    for (let i = numbers[4 * window + 3]!; i < last; i++) {
      answer[count] = places[i]!;
      count += Number(bounds[2 * i]! <= seconds) & Number(seconds < bounds[2 * i + 1]!);
    }
    return sortFrom(answer, inOrder, count);
  }
}

/** Sorts the first `count` places, of which the first `inOrder` are sorted. */
function sortFrom(places: Int32Array, inOrder: number, count: number): number {
  if (count - inOrder > 32) {
    places.subarray(0, count).sort();
    return count;
  }
  for (let i = Math.max(1, inOrder); i < count; i++) {
    const place = places[i]!;
    let at = i;
    for (; at > 0 && places[at - 1]! > place; at--) places[at] = places[at - 1]!;
    places[at] = place;
  }
  return count;
}

function mostCandidates({ numbers }: Windows): number {
  let most = 0;
  for (let i = 6; i < numbers.length; i += 4) {
    most = Math.max(most, numbers[i]! - numbers[i - 4]! + numbers[i + 1]! - numbers[i - 3]!);
  }
  return most;
}
