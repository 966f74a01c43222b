/** Numbers of which nobody knows beforehand how many there will be. */
export class GrowingNumbers<Numbers extends Float64Array | Int32Array> {
  length = 0;
  #numbers: Numbers;
  readonly #make: new (
    length: number,
  ) => Numbers;

  constructor(make: new (length: number) => Numbers, room: number) {
    this.#make = make;
    this.#numbers = new make(Math.ceil(room) + 16);
  }

  at(i: number): number {
    return this.#numbers[i]!;
  }

  push(value: number): void {
    if (this.length === this.#numbers.length) {
      const larger = new this.#make(this.length * 2);
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    this.#numbers[this.length++] = value;
  }

  /** A view that writes through. */
  between(start: number, end: number): Numbers {
    return this.#numbers.subarray(start, end) as Numbers;
  }

  /** No larger than what it holds: an index lives as long as its document. */
  taken(): Numbers {
    return this.#numbers.slice(0, this.length) as Numbers;
  }
}
