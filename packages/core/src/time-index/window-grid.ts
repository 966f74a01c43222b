/** Finds the window of an instant without a search through all: a uniform grid says where to begin. */
export class WindowGrid {
  readonly #from: number;
  readonly #cellsPerSecond: number;
  readonly #lastCell: number;
  /** For each cell what was given for the last window that starts in a cell before it, or for the first window. */
  readonly #begins: Int32Array;

  /**
   * The grid has half as many cells again as there are windows: two of three questions need to go no further.
   *
   * @param marks   As `Windows.marks`.
   * @param begins  What to answer for each window.
   */
  constructor(marks: Float64Array, begins: Int32Array) {
    const windows = begins.length;
    const cells = Math.ceil(1.5 * windows);
    // What starts before time itself has its window at minus infinity, which no grid reaches.
    this.#from = marks[0] === Number.NEGATIVE_INFINITY ? (marks[1] ?? 0) : marks[0]!;
    const perSecond = cells / (marks[windows - 1]! - this.#from);
    this.#cellsPerSecond = perSecond > 0 && Number.isFinite(perSecond) ? perSecond : 0;
    this.#lastCell = cells - 1;
    this.#begins = new Int32Array(cells);
    let window = 0;
    for (let cell = 0; cell < cells; cell++) {
      while (window + 1 < windows && this.#cellOf(marks[window + 1]!) < cell) window++;
      this.#begins[cell] = begins[window]!;
    }
  }

  /** Of an instant that is in a window, the beginning of that window or of one a little before it. */
  beginOf(seconds: number): number {
    return this.#begins[this.#cellOf(seconds)]!;
  }

  get byteLength(): number {
    return this.#begins.byteLength;
  }

  // The one function that gives both a window and an instant their cell: rounding then cannot set the two apart.
  #cellOf(seconds: number): number {
    const cell = (seconds - this.#from) * this.#cellsPerSecond;
    if (!(cell > 0)) return 0;
    return cell < this.#lastCell ? cell | 0 : this.#lastCell;
  }
}
