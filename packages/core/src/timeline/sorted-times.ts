/**
 * Counts how many of many times lie before an instant. A uniform grid says where to look, so that the answer costs the
 * same for a thousand times and for a hundred thousand; where times crowd in one cell, it is searched.
 */
export class SortedTimes {
  readonly #times: Float64Array;
  readonly #from: number;
  readonly #cellsPerSecond: number;
  readonly #lastCell: number;
  /** For each cell how many times lie in cells before it; one more entry than cells. */
  readonly #before: Int32Array;

  /** @param times  Seconds, in any order; sorted in place. No NaN. */
  constructor(times: Float64Array) {
    times.sort();
    // One more that is before nothing, so that counting stops there.
    this.#times = new Float64Array(times.length + 1).fill(Number.NaN);
    this.#times.set(times);
    const cells = Math.max(1, times.length);
    this.#from = times.find(Number.isFinite) ?? 0;
    const perSecond = cells / ((times.findLast(Number.isFinite) ?? 0) - this.#from);
    this.#cellsPerSecond = perSecond > 0 && Number.isFinite(perSecond) ? perSecond : 0;
    this.#lastCell = cells - 1;
    const before = new Int32Array(cells + 1);
    for (let place = 0; place < times.length; place++) before[this.#cellOf(times[place]!) + 1]!++;
    for (let cell = 0; cell < cells; cell++) before[cell + 1]! += before[cell]!;
    this.#before = before;
  }

  /** The time at a place in the order, from 0; NaN after the last. */
  at(place: number): number {
    return this.#times[place] ?? Number.NaN;
  }

  /** How many times are before an instant. */
  before(seconds: number): number {
    const times = this.#times;
    const cell = this.#cellOf(seconds);
    let low = this.#before[cell]!;
    // A cell holds about one time. Counted and not branched upon: no processor foretells on which side of it one asks.
    low += Number(times[low]! < seconds);
    low += Number(times[low]! < seconds);
    low += Number(times[low]! < seconds);
    if (!(times[low]! < seconds)) return low;
    let high = this.#before[cell + 1]!;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (times[middle]! < seconds) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** How many times are at an instant or before. */
  until(seconds: number): number {
    const times = this.#times;
    const cell = this.#cellOf(seconds);
    let low = this.#before[cell]!;
    low += Number(times[low]! <= seconds);
    low += Number(times[low]! <= seconds);
    low += Number(times[low]! <= seconds);
    if (!(times[low]! <= seconds)) return low;
    let high = this.#before[cell + 1]!;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (times[middle]! <= seconds) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  // The one function that gives both a time and an instant their cell: rounding then cannot set the two apart.
  #cellOf(seconds: number): number {
    const cell = (seconds - this.#from) * this.#cellsPerSecond;
    if (!(cell > 0)) return 0;
    return cell < this.#lastCell ? cell | 0 : this.#lastCell;
  }
}
