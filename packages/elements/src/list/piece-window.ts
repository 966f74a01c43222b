import { render, type TemplateResult } from 'lit';
import type { Piece } from './pieces.ts';
import { hasSelectionWithin } from './selection-within.ts';

/** What a list gives to its window. */
export interface PieceWindowHost {
  /** A piece, set in full. */
  template(piece: Piece): TemplateResult;
  /** All its words in a row, for a browser's search to find while it is not set. */
  words(piece: Piece): string;
  /** Told of a piece that has just been set in full. */
  shown(piece: Piece, element: HTMLElement): void;
}

interface Slot {
  readonly piece: Piece;
  readonly element: HTMLElement;
  isSet: boolean;
}

// Before a piece was set once its height is a guess; the browser keeps in place what is in view when it proves wrong.
const claimHeight = 120;
// So far beyond what is in view pieces are set, that neither a scroll nor the Tab key runs ahead of them.
const ahead = '1000px 0px';

/**
 * Sets the pieces of a long list that are in view or near it, and leaves the others as places of their height. Those keep
 * their words for the browser's own search (`hidden="until-found"`). A piece stays set while the reader is at work in it:
 * while it has the focus, selected words or something opened.
 */
export class PieceWindow {
  readonly #host: PieceWindowHost;
  #slots: Slot[] = [];
  #byElement = new Map<Element, Slot>();
  #seen: IntersectionObserver | undefined;
  #isWhole = false;

  constructor(host: PieceWindowHost) {
    this.#host = host;
  }

  connect(): void {
    addEventListener('beforeprint', this.#setAll);
    addEventListener('afterprint', this.#observeAnew);
    this.#observeAnew();
  }

  disconnect(): void {
    removeEventListener('beforeprint', this.#setAll);
    removeEventListener('afterprint', this.#observeAnew);
    this.#seen?.disconnect();
    this.#seen = undefined;
  }

  /** Puts pieces into a box in place of those that are there. What was set at a place stays set. */
  show(box: HTMLElement, pieces: readonly Piece[]): void {
    const before = this.#slots;
    for (const { element } of before.slice(pieces.length)) element.remove();
    this.#slots = pieces.map((piece, place) => {
      const old = before[place];
      const element = old?.element ?? document.createElement('div');
      element.className = 'piece';
      const slot = { piece, element, isSet: false };
      this.#byElement.set(element, slot);
      // The first is there at once, and the last, so that the Shift and Tab keys come from below to the list's end.
      if (old?.isSet || this.#isWhole || place === 0 || place === pieces.length - 1) this.#set(slot);
      else this.#leave(slot, piece.size * claimHeight);
      return slot;
    });
    box.append(
      ...this.#slots.filter(({ element }) => element.parentNode !== box).map((slot) => slot.element),
    );
    this.#observeAnew();
  }

  /** Sets a piece in full, because something in it is wanted. */
  reveal(place: number): void {
    const slot = this.#slots[place];
    if (slot !== undefined && !slot.isSet) this.#set(slot);
  }

  #set(slot: Slot): void {
    const { element, piece } = slot;
    slot.isSet = true;
    element.hidden = false;
    element.style.removeProperty('--_claimcue-piece');
    render(this.#host.template(piece), element);
    this.#host.shown(piece, element);
  }

  #leave(slot: Slot, height: number): void {
    const { element } = slot;
    slot.isSet = false;
    element.style.setProperty('--_claimcue-piece', `${height}px`);
    element.setAttribute('hidden', 'until-found');
    element.onbeforematch ??= () => this.reveal(this.#slots.findIndex((other) => other.element === element));
    render(this.#host.words(slot.piece), element);
  }

  #isAtWork({ element }: Slot): boolean {
    const root = element.getRootNode() as ShadowRoot;
    return (
      element.contains(root.activeElement) ||
      element.querySelector('details[open]') !== null ||
      hasSelectionWithin(root, element)
    );
  }

  #observeAnew = (): void => {
    this.#isWhole = false;
    this.#seen?.disconnect();
    if (this.#slots.length < 3) return;
    const options = { rootMargin: ahead, scrollMargin: ahead } as IntersectionObserverInit;
    this.#seen = new IntersectionObserver((entries) => {
      if (this.#isWhole) return;
      for (const { target, isIntersecting, boundingClientRect } of entries) {
        const slot = this.#byElement.get(target)!;
        if (isIntersecting && !slot.isSet) this.#set(slot);
        else if (!isIntersecting && slot.isSet && !this.#isAtWork(slot)) {
          // Without a height it is not shown at all, and then nothing is known of it.
          if (boundingClientRect.height > 0) this.#leave(slot, boundingClientRect.height);
        }
      }
    }, options);
    for (const { element } of this.#slots.slice(1, -1)) this.#seen.observe(element);
  };

  // On paper nothing comes into view.
  #setAll = (): void => {
    this.#isWhole = true;
    for (const slot of this.#slots) if (!slot.isSet) this.#set(slot);
  };
}
