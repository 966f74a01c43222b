import { hasSelectionWithin } from './selection-within.ts';

// For so long after the last touch, turn of the wheel or key the list belongs to the reader.
const quietMilliseconds = 4000;
const margin = 12;

/**
 * Keeps what is said now in view by scrolling the list's own box and nothing else: never the page, and not while the
 * reader is at work inside the list.
 */
export class FollowScroll {
  readonly #host: HTMLElement;
  readonly #onScrolls: (scrolls: boolean) => void;
  #box: HTMLElement | undefined;
  #sizes: ResizeObserver | undefined;
  #frame: number | undefined;
  #lastTouch = Number.NEGATIVE_INFINITY;

  /** @param onScrolls  Told whether there is more than fits, when that changes. */
  constructor(host: HTMLElement, onScrolls: (scrolls: boolean) => void) {
    this.#host = host;
    this.#onScrolls = onScrolls;
  }

  connect(): void {
    for (const event of touches) this.#host.addEventListener(event, this.#touched, { passive: true });
    if (this.#box !== undefined) this.#watch(this.#box);
  }

  disconnect(): void {
    for (const event of touches) this.#host.removeEventListener(event, this.#touched);
    this.#sizes?.disconnect();
    this.#sizes = undefined;
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
  }

  /** Finds the box that scrolls, once it is rendered. */
  observe(root: ParentNode): void {
    const box = root.querySelector<HTMLElement>('.scroll') ?? undefined;
    if (box === this.#box) return;
    this.#sizes?.disconnect();
    this.#sizes = undefined;
    this.#box = box;
    if (box !== undefined && this.#host.isConnected) this.#watch(box);
  }

  /** Brings a claim into view, unless it is there already or the reader is at work. */
  show(claim: Element | null): void {
    const box = this.#box;
    if (claim === null || box === undefined || this.#readerIsAtWork()) return;
    const view = box.getBoundingClientRect();
    // A tall box may reach below the window, where a claim is in the box and still not to be seen.
    const room = Math.min(box.clientHeight, Math.max(0, innerHeight - view.top));
    const { top, bottom } = claim.getBoundingClientRect();
    // A claim that is taller than the box is in view when its first words are.
    if (top >= view.top && Math.min(bottom, top + room - 2 * margin) <= view.top + room) return;
    const from = contextOf(claim, room).getBoundingClientRect().top;
    box.scrollTo({ top: box.scrollTop + from - view.top - margin, behavior: calm() ? 'instant' : 'smooth' });
  }

  #watch(box: HTMLElement): void {
    this.#sizes = new ResizeObserver(() => {
      // In the next frame: what changes sizes while they are being told makes the browser report a loop.
      this.#frame ??= requestAnimationFrame(() => {
        this.#frame = undefined;
        this.#onScrolls(box.scrollHeight > box.clientHeight + 1);
      });
    });
    this.#sizes.observe(box);
    const content = box.firstElementChild;
    if (content !== null) this.#sizes.observe(content);
  }

  #readerIsAtWork(): boolean {
    const root = this.#host.shadowRoot;
    if (performance.now() - this.#lastTouch < quietMilliseconds) return true;
    // A button that was pressed with a pointer keeps the focus, but nobody is reading there by keyboard.
    if (root?.querySelector('.content :focus-visible') !== null) return true;
    return root !== null && hasSelectionWithin(root);
  }

  #touched = (event: Event): void => {
    const path = event.composedPath();
    if (this.#box !== undefined && path.includes(this.#box)) this.#lastTouch = performance.now();
  };
}

// Who speaks, and about which moment, comes into view with the words where there is room for it.
function contextOf(claim: Element, room: number): Element {
  const { bottom } = claim.getBoundingClientRect();
  const around = [claim.closest('.moment'), claim.closest('.account')];
  const fits = (element: Element | null): element is Element =>
    element !== null && bottom - element.getBoundingClientRect().top <= room - 2 * margin;
  return around.find(fits) ?? claim;
}

const touches = ['pointerdown', 'pointermove', 'wheel', 'touchmove', 'keydown'] as const;

function calm(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
