import type { TimeRange } from '../time/time-range.ts';
import { type LaneRow, rowOf } from './lane-row.ts';

// Up to here a gap between two that kept their lane is looked for; beyond it only the end of a lane, so that a document
// with thousands of lanes costs no more than its length.
const keptLanes = 64;

/** Finds the first lane with room. */
export class FirstFreeLane {
  readonly #rows: LaneRow[];
  /** A tree over the lanes: in each node the earliest end below it. Leaves are the lanes. */
  #tree: Float64Array;
  #leaves: number;

  constructor(rows: LaneRow[]) {
    this.#rows = rows;
    this.#leaves = 1;
    this.#tree = new Float64Array(2);
    this.#grow();
  }

  take(entry: TimeRange): number {
    const beforeOthers = this.#rows.findIndex((row, lane) => lane < keptLanes && row.add(entry));
    if (beforeOthers >= 0) {
      this.#update(beforeOthers);
      return beforeOthers;
    }
    return this.#append(entry);
  }

  #append(entry: TimeRange): number {
    const lane = this.#firstEndingBy(entry.start);
    if (lane === this.#leaves) this.#grow();
    rowOf(this.#rows, lane).add(entry);
    this.#update(lane);
    return lane;
  }

  #firstEndingBy(start: number): number {
    if (this.#tree[1]! > start) return this.#leaves;
    let node = 1;
    while (node < this.#leaves) node = this.#tree[2 * node]! <= start ? 2 * node : 2 * node + 1;
    return node - this.#leaves;
  }

  #update(lane: number): void {
    if (lane >= this.#leaves) return;
    let node = lane + this.#leaves;
    this.#tree[node] = this.#rows[lane]?.end ?? Number.NEGATIVE_INFINITY;
    for (node >>= 1; node >= 1; node >>= 1) {
      this.#tree[node] = Math.min(this.#tree[2 * node]!, this.#tree[2 * node + 1]!);
    }
  }

  #grow(): void {
    while (this.#leaves <= this.#rows.length) this.#leaves *= 2;
    this.#tree = new Float64Array(2 * this.#leaves).fill(Number.NEGATIVE_INFINITY);
    for (let lane = 0; lane < this.#rows.length; lane++) this.#update(lane);
  }
}
