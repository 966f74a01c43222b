import type { TimeRange } from '../time/time-range.ts';
import { SortedTimes } from './sorted-times.ts';

/** A part of the time line as it is drawn: some seconds on some columns, such as pixels. */
export interface ColumnScale {
  /** Seconds at the first column's near edge. */
  readonly from: number;
  /** Seconds at the last column's far edge. */
  readonly to: number;
  /** How many columns, at least one. */
  readonly columns: number;
}

/** The seconds of a column, half-open. Neighbours share an edge to the last digit. */
export function columnRange(scale: ColumnScale, column: number): TimeRange {
  return { start: edgeOf(scale, column), end: edgeOf(scale, column + 1) };
}

/** The column in which an instant lies, from 0; nothing outside the scale. */
export function columnAt(scale: ColumnScale, seconds: number): number | undefined {
  if (!(seconds >= scale.from && seconds < scale.to)) return undefined;
  const guess = Math.floor(((seconds - scale.from) / (scale.to - scale.from)) * scale.columns);
  let column = Math.min(scale.columns - 1, Math.max(0, guess));
  // The division rounds; the edges decide.
  while (column > 0 && edgeOf(scale, column) > seconds) column--;
  while (column < scale.columns - 1 && edgeOf(scale, column + 1) <= seconds) column++;
  return column;
}

function edgeOf(scale: ColumnScale, column: number): number {
  return column === scale.columns
    ? scale.to
    : scale.from + ((scale.to - scale.from) * column) / scale.columns;
}

/**
 * How many ranges of one lane each column of a drawing shows, exactly and without going through the ranges.
 *
 * A column from t0 to t1 shows as many as have started before t1 less those that have ended at t0 or before: two counts,
 * each found at once. So the cost is in columns. A point is shown by the column that holds it.
 */
export class LaneCoverage {
  readonly #starts: SortedTimes;
  readonly #ends: SortedTimes;
  readonly #points: SortedTimes | undefined;

  /** @param ranges  A lane's ranges in any order. What ends before it starts is nowhere. */
  constructor(ranges: readonly TimeRange[]) {
    const starts = new Float64Array(ranges.length);
    const ends = new Float64Array(ranges.length);
    const points = new Float64Array(ranges.length);
    let lasting = 0;
    let instants = 0;
    // One pass that calls nothing: at a page's first look no compiler has made callbacks cheap.
    for (const { start, end } of ranges) {
      if (start === end) points[instants++] = start;
      else if (start < end) {
        starts[lasting] = start;
        ends[lasting++] = end;
      }
    }
    this.#starts = new SortedTimes(starts.subarray(0, lasting));
    this.#ends = new SortedTimes(ends.subarray(0, lasting));
    if (instants > 0) this.#points = new SortedTimes(points.subarray(0, instants));
  }

  /**
   * Counts the ranges of each column.
   *
   * @param into  Where to write, to spare an array a frame; as long as there are columns.
   * @returns one count a column.
   */
  columns(scale: ColumnScale, into: Uint32Array = new Uint32Array(scale.columns)): Uint32Array {
    let start = scale.from;
    let pointsBefore = this.#points?.before(start) ?? 0;
    for (let column = 0; column < scale.columns; column++) {
      const end = edgeOf(scale, column + 1);
      const points = this.#points?.before(end) ?? 0;
      into[column] = this.#starts.before(end) - this.#ends.until(start) + points - pointsBefore;
      pointsBefore = points;
      start = end;
    }
    return into;
  }

  /** How many ranges hold an instant. */
  countAt(seconds: number): number {
    return this.#starts.until(seconds) - this.#ends.until(seconds);
  }

  /**
   * The seconds that the ranges cover, as runs that can be drawn: cut where another range starts, so that abutting
   * statements stay two. Where so many start and end that no eye could tell them apart, the runs are whole columns.
   *
   * @returns runs inside the scale, ascending, none overlapping another; never more than there are columns.
   */
  runs(scale: ColumnScale): TimeRange[] {
    let started = this.#starts.before(scale.from);
    let ended = this.#ends.until(scale.from);
    const events = this.#starts.before(scale.to) - started + this.#ends.before(scale.to) - ended;
    // A mark needs about four columns to be seen as one.
    if (events > scale.columns / 4) return this.#columnRuns(scale);
    const runs: TimeRange[] = [];
    let start = scale.from;
    for (;;) {
      const nextStart = this.#starts.at(started);
      const nextEnd = this.#ends.at(ended);
      // The end first where both are at once: ranges are half-open.
      const isEnd = !(nextStart < nextEnd);
      const time = isEnd ? nextEnd : nextStart;
      const isLast = !(time < scale.to);
      const until = isLast ? scale.to : time;
      if (started > ended && until > start && !(isEnd && !isLast && started - ended > 1)) {
        runs.push({ start, end: until });
        start = until;
      }
      if (isLast) return runs;
      if (isEnd) ended++;
      else {
        if (started === ended) start = time;
        started++;
      }
    }
  }

  /**
   * Gathers starts that follow each other at less than some distance: what stands too near to be met one by one.
   *
   * @param near  Seconds: 24 times those of a pixel, for a finger (WCAG 2.2, 2.5.8).
   * @returns a gathering of each run of starts inside the scale, ascending; `end` is its last start. A lone start is one
   *   too. At most one a column.
   */
  gather(scale: ColumnScale, near: number): { start: number; end: number; count: number }[] {
    const gathered: { start: number; end: number; count: number }[] = [];
    let first = this.#starts.before(scale.from);
    for (let column = 0; column < scale.columns; column++) {
      const last = this.#starts.before(edgeOf(scale, column + 1));
      if (last === first) continue;
      const start = this.#starts.at(first);
      const end = this.#starts.at(last - 1);
      const before = gathered.at(-1);
      if (before !== undefined && start - before.end < near) {
        before.end = end;
        before.count += last - first;
      } else gathered.push({ start, end, count: last - first });
      first = last;
    }
    return gathered;
  }

  #columnRuns(scale: ColumnScale): TimeRange[] {
    const runs: TimeRange[] = [];
    const counts = this.columns(scale);
    for (let column = 0; column < scale.columns; column++) {
      if (counts[column] === 0) continue;
      const first = column;
      while (column + 1 < scale.columns && counts[column + 1]! > 0) column++;
      runs.push({ start: edgeOf(scale, first), end: edgeOf(scale, column + 1) });
    }
    return runs;
  }
}
