import type { TimeRange } from '../time/time-range.ts';

/** One lane's entries, by start; none overlaps another. */
export class LaneRow {
  readonly #entries: TimeRange[] = [];

  /** Where the last entry ends. */
  get end(): number {
    return this.#entries.at(-1)?.end ?? Number.NEGATIVE_INFINITY;
  }

  /** @returns whether there was room. */
  add(entry: TimeRange): boolean {
    if (!(entry.start < entry.end)) return true;
    const at = this.#placeOf(entry.start);
    const before = this.#entries[at - 1];
    const after = this.#entries[at];
    if (before !== undefined && before.end > entry.start) return false;
    if (after !== undefined && after.start < entry.end) return false;
    if (at === this.#entries.length) this.#entries.push(entry);
    else this.#entries.splice(at, 0, entry);
    return true;
  }

  #placeOf(start: number): number {
    let low = 0;
    let high = this.#entries.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#entries[middle]!.start <= start) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** The row of a lane, made with those before it where it is not there yet. */
export function rowOf(rows: LaneRow[], lane: number): LaneRow {
  while (rows.length <= lane) rows.push(new LaneRow());
  return rows[lane]!;
}
