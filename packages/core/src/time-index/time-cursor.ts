import { endsUntil, startsUntil } from './bisect.ts';
import type { SortedRanges } from './sorted-ranges.ts';

// A step over more boundaries than this is a seek: asking anew is cheaper than going through them.
const longestWalk = 32;

/**
 * Reads which ranges are active as time goes on. A move that meets no boundary costs two comparisons; a move over a few
 * goes through just those; a seek asks the index once.
 *
 * It is always a function of the time that it was moved to, and never of how it came there.
 */
export class TimeCursor {
  readonly #ranges: SortedRanges;
  readonly #activeAt: (seconds: number) => number[];
  #time: number;
  /** No boundary lies after `#from` and before `#until`, and `#time` is in between. */
  #from = 0;
  #until = 0;
  #come = 0;
  #gone = 0;
  #active: readonly number[] = [];
  /** The `#from` that `#active` was read for: between two boundaries the answer is one. */
  #activeFrom = Number.NaN;
  #before: Position;

  /** Made by `TimeIndex.cursor` and `cursorOver`. */
  constructor(ranges: SortedRanges, activeAt: (seconds: number) => number[], seconds: number) {
    this.#ranges = ranges;
    this.#activeAt = activeAt;
    this.#time = seconds;
    this.#seek(seconds);
    this.#bound();
    this.#before = this.#here;
  }

  /** Where the cursor is, in seconds of media time. */
  get time(): number {
    return this.#time;
  }

  /** The next start, end or point after the cursor; Infinity where nothing more happens. */
  get next(): number {
    return this.#until;
  }

  /** The last start, end or point at the cursor's time or before; -Infinity where nothing has happened yet. */
  get previous(): number {
    return this.#from;
  }

  /**
   * Goes to another time.
   *
   * @param seconds  Media time, forward or back.
   * @returns whether a boundary was met. Only then can `active` differ.
   */
  moveTo(seconds: number): boolean {
    if (seconds >= this.#from && seconds < this.#until) {
      this.#time = seconds;
      return false;
    }
    return this.#cross(seconds);
  }

  /** The ranges active at the cursor's time, ascending. The same array as long as the same are active. */
  get active(): readonly number[] {
    if (this.#activeFrom !== this.#from) {
      const isKnown = this.#activeFrom === this.#before.from && !this.#isFar;
      const now = isKnown ? changed(this.#active, this.change) : this.#activeAt(this.#time);
      if (!isSame(now, this.#active)) this.#active = now;
      this.#activeFrom = this.#from;
    }
    return this.#active;
  }

  /**
   * What became active and what ceased to be by the last move that met a boundary. What began and ended within the move
   * is in neither: `TimeIndex.startingIn` names it.
   */
  get change(): CursorChange {
    const { time } = this.#before;
    if (this.#isFar) return difference(this.#activeAt(time), this.#activeAt(this.#time));
    const [early, late] = time < this.#time ? [this.#before, this.#here] : [this.#here, this.#before];
    const begun = this.#begunBetween(early, late);
    const over = this.#overBetween(early, late);
    return early === this.#before ? { entered: begun, left: over } : { entered: over, left: begun };
  }

  get #here(): Position {
    return { time: this.#time, from: this.#from, come: this.#come, gone: this.#gone };
  }

  /** Whether the last move met so many boundaries that asking anew is cheaper than going through them. */
  get #isFar(): boolean {
    const { come, gone } = this.#before;
    return Math.abs(come - this.#come) + Math.abs(gone - this.#gone) > longestWalk;
  }

  /** What is active late and was not early. */
  #begunBetween(early: Position, late: Position): number[] {
    const { bounds, byStart } = this.#ranges;
    const begun: number[] = [];
    for (let i = early.come; i < late.come; i++) {
      if (bounds[2 * byStart[i]! + 1]! > late.time) begun.push(byStart[i]!);
    }
    return ascending(begun);
  }

  /** What was active early and is not late. */
  #overBetween(early: Position, late: Position): number[] {
    const { bounds, byEnd } = this.#ranges;
    const over: number[] = [];
    for (let i = early.gone; i < late.gone; i++) {
      const place = byEnd[i]!;
      const start = bounds[2 * place]!;
      if (start <= early.time && start < bounds[2 * place + 1]!) over.push(place);
    }
    return ascending(over);
  }

  #cross(seconds: number): boolean {
    this.#before = this.#here;
    if (!this.#walk(seconds)) this.#seek(seconds);
    this.#time = seconds;
    this.#bound();
    return true;
  }

  /** @returns whether the time was reached within a few boundaries. */
  #walk(seconds: number): boolean {
    const { bounds, byStart, byEnd } = this.#ranges;
    const count = byEnd.length;
    let steps = longestWalk;
    while (this.#come < count && bounds[2 * byStart[this.#come]!]! <= seconds && steps-- > 0) this.#come++;
    while (this.#come > 0 && bounds[2 * byStart[this.#come - 1]!]! > seconds && steps-- > 0) this.#come--;
    while (this.#gone < count && bounds[2 * byEnd[this.#gone]! + 1]! <= seconds && steps-- > 0) this.#gone++;
    while (this.#gone > 0 && bounds[2 * byEnd[this.#gone - 1]! + 1]! > seconds && steps-- > 0) this.#gone--;
    return steps >= 0;
  }

  #seek(seconds: number): void {
    this.#come = startsUntil(this.#ranges, seconds);
    this.#gone = endsUntil(this.#ranges, seconds);
  }

  #bound(): void {
    const { bounds, byStart, byEnd } = this.#ranges;
    const come = this.#come;
    const gone = this.#gone;
    const lastStart = come > 0 ? bounds[2 * byStart[come - 1]!]! : Number.NEGATIVE_INFINITY;
    const lastEnd = gone > 0 ? bounds[2 * byEnd[gone - 1]! + 1]! : Number.NEGATIVE_INFINITY;
    const nextStart = come < byEnd.length ? bounds[2 * byStart[come]!]! : Number.POSITIVE_INFINITY;
    const nextEnd = gone < byEnd.length ? bounds[2 * byEnd[gone]! + 1]! : Number.POSITIVE_INFINITY;
    this.#from = Math.max(lastStart, lastEnd);
    this.#until = Math.min(nextStart, nextEnd);
  }
}

/** Where a cursor is among the boundaries. */
interface Position {
  readonly time: number;
  /** The last boundary at the time or before. */
  readonly from: number;
  /** How many starts are not after the time. */
  readonly come: number;
  /** How many ends are not after the time. */
  readonly gone: number;
}

/** The difference between two sets of active ranges: places, ascending. */
export interface CursorChange {
  readonly entered: readonly number[];
  readonly left: readonly number[];
}

function changed(before: readonly number[], { entered, left }: CursorChange): number[] {
  return ascending([...before.filter((place) => !left.includes(place)), ...entered]);
}

function difference(before: readonly number[], now: readonly number[]): CursorChange {
  const had = new Set(before);
  const has = new Set(now);
  return {
    entered: now.filter((place) => !had.has(place)),
    left: before.filter((place) => !has.has(place)),
  };
}

function ascending(places: number[]): number[] {
  return places.length > 1 ? places.sort((a, b) => a - b) : places;
}

function isSame(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((place, i) => place === b[i]);
}
