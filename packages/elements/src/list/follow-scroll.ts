import { hasSelectionWithin } from './selection-within.ts';

// For so long after the last touch, turn of the wheel or key the list belongs to the reader.
const quietMilliseconds = 4000;
// A scroll that comes so soon after the wheel, a finger or a key is the reader's. Our own, and those by which a browser keeps in
// place what is in view, come without.
const intentMilliseconds = 1000;
const margin = 12;

/** Who is told of what happens to the list's box. */
export interface FollowHost {
  /** Whether there is more than fits, when that changes. */
  scrolls(scrolls: boolean): void;
  /** The reader has scrolled it. */
  readerScrolled(): void;
}

/**
 * Keeps what is said now in view by scrolling the list's own box and nothing else: never the page, and not while the
 * reader is at work inside the list.
 */
export class FollowScroll {
  readonly #host: HTMLElement;
  readonly #told: FollowHost;
  #box: HTMLElement | undefined;
  #sizes: ResizeObserver | undefined;
  #frame: number | undefined;
  #lastTouch = Number.NEGATIVE_INFINITY;
  #lastIntent = Number.NEGATIVE_INFINITY;

  constructor(host: HTMLElement, told: FollowHost) {
    this.#host = host;
    this.#told = told;
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
    this.#box?.removeEventListener('scroll', this.#scrolled);
    box?.addEventListener('scroll', this.#scrolled, { passive: true });
    this.#box = box;
    if (box !== undefined && this.#host.isConnected) this.#watch(box);
  }

  /** Brings a claim into view, unless it is there already. Whoever calls it asks `isReaderAtWork` before. */
  show(claim: Element | null): void {
    const box = this.#box;
    if (claim === null || box === undefined) return;
    const view = box.getBoundingClientRect();
    // A tall box may reach below the window, where a claim is in the box and still not to be seen.
    const room = Math.min(box.clientHeight, Math.max(0, innerHeight - view.top));
    const { top, bottom } = claim.getBoundingClientRect();
    // A claim that is taller than the box is in view when its first words are.
    if (top >= view.top && Math.min(bottom, top + room - 2 * margin) <= view.top + room) return;
    const from = contextOf(claim, room).getBoundingClientRect().top;
    const by = from - view.top - margin;
    // A glide over more than a few screens shows nothing, and what it passes changes its height on the way.
    const isFar = Math.abs(by) > 3 * box.clientHeight;
    box.scrollBy({ top: by, behavior: isFar || calm() ? 'instant' : 'smooth' });
  }

  #watch(box: HTMLElement): void {
    this.#sizes = new ResizeObserver(() => {
      // In the next frame: what changes sizes while they are being told makes the browser report a loop.
      this.#frame ??= requestAnimationFrame(() => {
        this.#frame = undefined;
        this.#told.scrolls(box.scrollHeight > box.clientHeight + 1);
      });
    });
    this.#sizes.observe(box);
    const content = box.firstElementChild;
    if (content !== null) this.#sizes.observe(content);
  }

  /** Whether the reader reads, types or selects in the list. */
  isReaderAtWork(): boolean {
    const root = this.#host.shadowRoot;
    if (performance.now() - this.#lastTouch < quietMilliseconds) return true;
    // A button that was pressed with a pointer keeps the focus, but nobody is reading there by keyboard.
    if (root?.querySelector('.content :focus-visible') !== null) return true;
    return root !== null && hasSelectionWithin(root);
  }

  #touched = (event: Event): void => {
    const path = event.composedPath();
    if (this.#box === undefined || !path.includes(this.#box)) return;
    this.#lastTouch = performance.now();
    if (isScrollIntent(event, this.#box)) this.#lastIntent = this.#lastTouch;
  };

  #scrolled = (): void => {
    if (performance.now() - this.#lastIntent < intentMilliseconds) this.#told.readerScrolled();
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

const scrollKeys = ['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', ' '];

function isScrollIntent(event: Event, box: HTMLElement): boolean {
  if (event.type === 'wheel' || event.type === 'touchmove') return true;
  if (event.type === 'keydown') return scrollKeys.includes((event as KeyboardEvent).key);
  // What is pressed is the box itself and nothing in it: its scroll bar.
  return event.type === 'pointerdown' && event.composedPath()[0] === box;
}

function calm(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
