import type { TimeRange } from '../time/time-range.ts';
import { ActiveGrid } from './active-grid.ts';
import { startsBefore, startsUntil } from './bisect.ts';
import { CandidateForm } from './candidate-form.ts';
import { everyRange } from './crowd.ts';
import { type SortedRanges, sortRanges } from './sorted-ranges.ts';
import { TimeCursor } from './time-cursor.ts';

/**
 * Answers what of many ranges happens at an instant, in a window of time or next, without looking at all of them.
 *
 * Ranges are half-open. A range whose end is its start is a point: it is never active, but it lies in a window, is a
 * boundary and is met by a step. An open range ends at Infinity. A range that ends before it starts, or has no number,
 * is nowhere. Answers are places in the list given to the constructor.
 *
 * Everything lies in typed arrays: less than 40 bytes a range where ranges are spread, 46 where nearly all crowd in one part of
 * the time, and some 90 where such parts lie in each other many times over.
 */
export class TimeIndex {
  readonly #ranges: SortedRanges;
  readonly #form: CandidateForm;
  readonly #grid: ActiveGrid;
  /** Where the grid writes what it finds. */
  readonly #found: Int32Array;

  /** @param ranges  In the order that answers are wanted in. */
  constructor(ranges: readonly TimeRange[]) {
    this.#ranges = sortRanges(ranges);
    const { bounds } = this.#ranges;
    this.#form = new CandidateForm(ranges.length);
    this.#grid = new ActiveGrid(bounds, everyRange(bounds), this.#form);
    this.#found = new Int32Array(this.#grid.most);
  }

  /**
   * The ranges that hold an instant.
   *
   * @param seconds  Media time.
   * @returns their places, ascending.
   */
  activeAt(seconds: number): number[] {
    const count = this.#read(seconds);
    const found = this.#found;
    const { placeShift } = this.#form;
    // Made in its length: an array that grows is copied several times.
    const active = new Array<number>(count);
    for (let i = 0; i < count; i++) active[i] = found[i]! >>> placeShift;
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
    const { bounds, byStart } = this.#ranges;
    const before = this.#read(from);
    const first = startsBefore(this.#ranges, from);
    let later = first;
    let points = 0;
    for (; later < byStart.length && bounds[2 * byStart[later]!] === from; later++) {
      points += Number(bounds[2 * byStart[later]! + 1] === from);
    }
    const last = startsBefore(this.#ranges, to, later);
    const overlapping = new Array<number>(before + points + last - later);
    let count = 0;
    for (; count < before; count++) overlapping[count] = this.#found[count]! >>> this.#form.placeShift;
    for (let i = first; i < later; i++) {
      if (bounds[2 * byStart[i]! + 1] === from) overlapping[count++] = byStart[i]!;
    }
    for (let i = later; i < last; i++) overlapping[count++] = byStart[i]!;
    return overlapping;
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
    return Array.from(
      this.#ranges.byStart.subarray(first, Math.max(first, startsUntil(this.#ranges, until))),
    );
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
    const { bounds, byStart, byEnd } = this.#ranges;
    return (
      bounds.byteLength +
      byStart.byteLength +
      byEnd.byteLength +
      this.#grid.byteLength +
      this.#found.byteLength
    );
  }

  /** Writes what holds an instant into `#found`, and returns how much that is. */
  #read(seconds: number): number {
    // Nothing holds what is no instant, and an open range does not hold its end.
    return seconds < Number.POSITIVE_INFINITY ? this.#grid.read(seconds, this.#found) : 0;
  }
}
