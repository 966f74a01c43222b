/** Finds the window of an instant without a search through all: a uniform grid says where to look. */
export class WindowGrid {
  readonly #marks: Float64Array;
  readonly #from: number;
  readonly #cellsPerSecond: number;
  readonly #lastCell: number;
  /** For each cell how many windows start in cells before it; one more entry than cells. */
  readonly #before: Int32Array;

  /** @param marks  As `Windows.marks`. The grid has as many cells as there are windows. */
  constructor(marks: Float64Array) {
    const windows = marks.length / 2 - 1;
    this.#marks = marks;
    // What starts before time itself has its window at minus infinity, which no grid reaches.
    this.#from = Number.isFinite(marks[0]) ? marks[0]! : (marks[2] ?? 0);
    const cells = Math.max(1, windows);
    const perSecond = cells / (marks[2 * windows - 2]! - this.#from);
    this.#cellsPerSecond = perSecond > 0 && Number.isFinite(perSecond) ? perSecond : 0;
    this.#lastCell = cells - 1;
    this.#before = new Int32Array(cells + 1);
    let window = 0;
    for (let cell = 0; cell < cells; cell++) {
      while (window < windows && this.#cellOf(marks[2 * window]!) < cell) window++;
      this.#before[cell] = window;
    }
    this.#before[cells] = windows;
  }

  /** The place of the window that holds an instant; -1 before the first. */
  windowAt(seconds: number): number {
    const marks = this.#marks;
    const cell = this.#cellOf(seconds);
    let low = this.#before[cell]!;
    // A cell holds about one start. Counted and not branched upon: no processor foretells on which side of it one asks.
    low += Number(marks[2 * low]! <= seconds);
    low += Number(marks[2 * low]! <= seconds);
    if (!(marks[2 * low]! <= seconds)) return low - 1;
    let high = this.#before[cell + 1]!;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (marks[2 * middle]! <= seconds) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  get byteLength(): number {
    return this.#before.byteLength;
  }

  // The one function that gives both a window and an instant their cell: rounding then cannot set the two apart.
  #cellOf(seconds: number): number {
    const cell = (seconds - this.#from) * this.#cellsPerSecond;
    if (!(cell > 0)) return 0;
    return cell < this.#lastCell ? cell | 0 : this.#lastCell;
  }
}
