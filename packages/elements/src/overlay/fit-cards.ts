/** A rendered card, as far as it is measured. */
export interface MeasuredCard {
  readonly element: HTMLElement;
  readonly party: string;
  /** What it shows and in how much room: what was measured for another key says nothing. */
  readonly key: string;
  readonly isOpen: boolean;
}

interface Fit {
  readonly key: string;
  readonly shown: number;
  readonly isClipped: boolean;
}

// More than any card on a picture has room for; a document in which a thousand claims meet is rendered no further.
const most = 12;
// The button that says how many claims found no room.
const button = 30;

/**
 * How many claims of each card find room, one rule for every party: as many as are seen whole, and of the first as much
 * as there is room for.
 */
export class CardFit {
  readonly #fits = new Map<string, Fit>();

  /** How many of a party's claims to show. */
  shown(party: string, key: string, count: number): number {
    return Math.min(this.#fit(party, key)?.shown ?? most, count);
  }

  /** Whether even a party's first claim is longer than the room, so that its end is hidden behind a button. */
  isClipped(party: string, key: string): boolean {
    return this.#fit(party, key)?.isClipped ?? false;
  }

  /** Looks at rendered cards. @returns whether a card has to be rendered with less. */
  measure(cards: Iterable<MeasuredCard>): boolean {
    let changed = false;
    for (const { element, party, key, isOpen } of cards) {
      const room = element.clientHeight;
      if (isOpen || this.isClipped(party, key) || element.scrollHeight <= room + 1) continue;
      const top = element.getBoundingClientRect().top;
      const claims = [...element.querySelectorAll('.card-claim')];
      const fitting = claims.filter(
        (claim) => claim.getBoundingClientRect().bottom - top <= room - button,
      ).length;
      const before = this.shown(party, key, claims.length);
      // A card that shows fewer and still runs over shows fewer again.
      const shown = Math.max(1, Math.min(fitting, before - 1));
      this.#fits.set(party, { key, shown, isClipped: before === 1 });
      changed = true;
    }
    return changed;
  }

  #fit(party: string, key: string): Fit | undefined {
    const fit = this.#fits.get(party);
    return fit?.key === key ? fit : undefined;
  }
}
