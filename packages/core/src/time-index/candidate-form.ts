/**
 * What a cell knows of a range, in 32 bits: at the bottom a tick within the cell, over it two marks, and at the top the
 * range's place in the list that was given. With 100,000 ranges 13 bits are left for the tick.
 *
 * - Without a mark the tick is an end.
 * - With `isStart` it is a start.
 * - With both marks it is the start of a range that also ends in the cell; the candidate before is its end.
 */
export class CandidateForm {
  readonly tickBits: number;
  readonly placeShift: number;
  readonly isStart: number;
  readonly isSecond: number;

  /** @param places  How many there are. */
  constructor(places: number) {
    this.placeShift = Math.clz32(Math.max(1, places - 1));
    this.tickBits = this.placeShift - 2;
    this.isStart = 1 << this.tickBits;
    this.isSecond = 2 << this.tickBits;
  }
}
