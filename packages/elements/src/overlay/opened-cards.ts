/** Which cards the reader has opened; `everyone` for those that found no place. */
export class OpenedCards {
  static readonly everyone = '';
  readonly #opened = new Set<string>();

  has(key: string): boolean {
    return this.#opened.has(key);
  }

  toggle(key: string): void {
    if (!this.#opened.delete(key)) this.#opened.add(key);
  }

  /** What is read stays open as long as its party speaks. */
  keep(speaking: ReadonlySet<string>, someAreLeft: boolean): void {
    for (const key of this.#opened) {
      if (key === OpenedCards.everyone ? !someAreLeft : !speaking.has(key)) this.#opened.delete(key);
    }
  }
}
