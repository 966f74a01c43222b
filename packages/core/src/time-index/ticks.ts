/** A part of the line of time in equal ticks: whole numbers are compared faster than seconds, and take less memory. */
export class Ticks {
  readonly #from: number;
  /** Nought where the part is too short or too long for numbers: then it is one tick. */
  readonly #perSecond: number;
  readonly #last: number;

  /**
   * @param from   In seconds.
   * @param until  In seconds; in the last tick.
   * @param count  How many there are, fewer than 2³¹.
   */
  constructor(from: number, until: number, count: number) {
    const perSecond = count / (until - from);
    this.#from = from;
    this.#perSecond = perSecond < Number.POSITIVE_INFINITY ? perSecond : 0;
    this.#last = count - 1;
  }

  /** The tick that a time is in: of one before or after them all, the first or the last. */
  at(seconds: number): number {
    const tick = (seconds - this.#from) * this.#perSecond;
    if (!(tick > 0)) return 0;
    return tick < this.#last ? tick | 0 : this.#last;
  }
}
