interface Fit {
  readonly key: string;
  readonly shown: number;
  readonly tightness: Tightness;
}

/**
 * How a card makes do: `whole`; `tight` where its one claim's source shares a line with the button, and its head is one
 * line; `cut` where even then the words are longer than the room, so that their end is hidden behind the button.
 */
export type Tightness = 'whole' | 'tight' | 'cut';

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

  tightness(party: string, key: string): Tightness {
    return this.#fit(party, key)?.tightness ?? 'whole';
  }

  /** Looks at the cards that are rendered. @returns whether one has to be rendered with less. */
  measureIn(root: ParentNode): boolean {
    let changed = false;
    for (const card of root.querySelectorAll<HTMLElement>('.cards:not(.everyone) > .card')) {
      // What was measured for another key says nothing: it showed something else, or in another room.
      const { party = '', key = '' } = card.dataset;
      const isOpen = card.classList.contains('open');
      // The card itself gives way to the button below its words, and shows no more than its room.
      const element = card.querySelector('.card-body')!;
      const room = element.clientHeight;
      const tightness = this.tightness(party, key);
      if (isOpen || tightness === 'cut' || element.scrollHeight <= room + 1) continue;
      const top = element.getBoundingClientRect().top;
      const claims = [...element.querySelectorAll('.card-claim')];
      const fitting = claims.filter(
        (claim) => claim.getBoundingClientRect().bottom - top <= room - button,
      ).length;
      const before = this.shown(party, key, claims.length);
      // A card that shows fewer and still runs over shows fewer again.
      const shown = Math.max(1, Math.min(fitting, before - 1));
      const tighter = tightness === 'tight' ? 'cut' : 'tight';
      this.#fits.set(party, { key, shown, tightness: before === 1 ? tighter : 'whole' });
      changed = true;
    }
    return changed;
  }

  /** What was measured no longer holds: the letters are others now. */
  forget(): void {
    this.#fits.clear();
  }

  #fit(party: string, key: string): Fit | undefined {
    const fit = this.#fits.get(party);
    return fit?.key === key ? fit : undefined;
  }
}
