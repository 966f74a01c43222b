/**
 * How many claims of each card find room. Starts with all and takes the last away where a card runs over, one rule for
 * every party, so that no account is cut before another by more than its own length.
 */
export class CardFit {
  readonly #fits = new Map<string, number>();
  readonly #clipped = new Set<string>();

  /** Forgets what was measured, because the claims or the room changed. */
  reset(): void {
    this.#fits.clear();
    this.#clipped.clear();
  }

  /** How many of a party's claims to show. */
  of(party: string, count: number): number {
    return Math.min(this.#fits.get(party) ?? count, count);
  }

  /** Whether even a party's first claim is longer than the room, so that its end is hidden behind a button. */
  isClipped(party: string): boolean {
    return this.#clipped.has(party);
  }

  /**
   * Looks at rendered cards.
   *
   * @param cards  Each with its party, how many claims it shows, and whether the reader opened it.
   * @returns whether a card has to be rendered with less.
   */
  measure(cards: Iterable<{ element: HTMLElement; party: string; shown: number; open: boolean }>): boolean {
    let changed = false;
    for (const { element, party, shown, open } of cards) {
      if (open || this.#clipped.has(party) || element.scrollHeight <= element.clientHeight + 1) continue;
      if (shown > 1) this.#fits.set(party, shown - 1);
      else this.#clipped.add(party);
      changed = true;
    }
    return changed;
  }
}
