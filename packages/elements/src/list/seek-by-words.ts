import { hasSelectionWithin } from './selection-within.ts';

/**
 * Lets the words of a claim be pressed to ask for their time, beside the button that says it. Who selects words, or lets go of
 * a selection, asks for nothing; what is a control of its own stays one.
 *
 * @param seek  Told the id of the claim.
 */
export class SeekByWords {
  readonly #seek: (id: string) => void;
  #hadSelection = false;

  constructor(seek: (id: string) => void) {
    this.#seek = seek;
  }

  pressed = (event: Event): void => {
    this.#hadSelection = hasSelectionWithin(rootOf(event));
  };

  clicked = (event: MouseEvent): void => {
    if (this.#hadSelection || event.detail > 1 || hasSelectionWithin(rootOf(event))) return;
    const words = (event.target as Element).closest('.quote, .summary');
    const claim = words?.closest('.claim');
    if (claim) this.#seek(claim.id.slice('claim-'.length));
  };
}

function rootOf(event: Event): ShadowRoot {
  return (event.currentTarget as Element).getRootNode() as ShadowRoot;
}
