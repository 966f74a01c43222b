import type { TimeRange } from '../time/time-range.ts';
import { TimeIndex } from '../time-index/time-index.ts';
import { type ColumnScale, columnRange, LaneCoverage } from './lane-coverage.ts';

/** One row of a timeline, such as a party's: what it shows and where. */
export class TimelineLane<Entry extends TimeRange> {
  readonly #entries: readonly Entry[];
  readonly #coverage: LaneCoverage;
  #index: TimeIndex | undefined;

  /** @param entries  In the order in which hits are wanted. */
  constructor(entries: readonly Entry[]) {
    this.#entries = entries;
    this.#coverage = new LaneCoverage(entries);
  }

  /** How many entries each column shows; see `LaneCoverage.columns`. */
  columns(scale: ColumnScale, into?: Uint32Array): Uint32Array {
    return this.#coverage.columns(scale, into);
  }

  /**
   * The entries that a column shows: as many as `columns` counts there.
   *
   * @param reach  Columns on either side that count too, for a finger or a shaking hand.
   */
  hit(scale: ColumnScale, column: number, reach = 0): Entry[] {
    // Nobody points at a lane before it is drawn: the index is made when it is first asked.
    this.#index ??= new TimeIndex(this.#entries);
    const first = columnRange(scale, Math.max(0, column - reach));
    const last = columnRange(scale, Math.min(scale.columns - 1, column + reach));
    return this.#index
      .overlapping(first.start, last.end)
      .sort((a, b) => a - b)
      .map((place) => this.#entries[place]!);
  }
}
