const narrowestTable = 640;
const narrowestColumn = 150;
const momentColumn = 150;

/**
 * Watches whether an element has room for a table of so many parties. Measured on the element itself, because a page
 * may give it a column of its own on a wide screen. On paper it is always the table.
 */
export class TableWidth {
  readonly #host: HTMLElement;
  readonly #onRoom: (wide: boolean) => void;
  #parties = 1;
  #printing = false;
  #width: number | undefined;
  #frame: number | undefined;
  #sizes: ResizeObserver | undefined;
  #paper: MediaQueryList | undefined;

  constructor(host: HTMLElement, onRoom: (wide: boolean) => void) {
    this.#host = host;
    this.#onRoom = onRoom;
  }

  connect(): void {
    this.#paper = matchMedia('print');
    this.#paper.addEventListener('change', this.#decide);
    // Comes before the pages are counted; the media query changes after that.
    addEventListener('beforeprint', this.#beforePrint);
    addEventListener('afterprint', this.#afterPrint);
    this.#sizes = new ResizeObserver(([entry]) => {
      // A hidden element has no width, and is not rebuilt for that.
      if (entry === undefined || entry.contentRect.width === 0) return;
      this.#width = entry.contentRect.width;
      // In the next frame: what changes sizes while they are being told makes the browser report a loop.
      this.#frame ??= requestAnimationFrame(() => {
        this.#frame = undefined;
        this.#decide();
      });
    });
    this.#sizes.observe(this.#host);
  }

  disconnect(): void {
    this.#paper?.removeEventListener('change', this.#decide);
    this.#paper = undefined;
    removeEventListener('beforeprint', this.#beforePrint);
    removeEventListener('afterprint', this.#afterPrint);
    this.#sizes?.disconnect();
    this.#sizes = undefined;
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
  }

  /** Decides for another number of parties; before the first rendering, so that nothing is rendered twice. */
  measure(parties: number): void {
    this.#parties = parties;
    this.#width ??= this.#host.getBoundingClientRect().width || undefined;
    this.#decide();
  }

  #beforePrint = (): void => {
    this.#printing = true;
    this.#decide();
  };

  #afterPrint = (): void => {
    this.#printing = false;
    this.#decide();
  };

  #decide = (): void => {
    const needed = Math.max(narrowestTable, momentColumn + narrowestColumn * this.#parties);
    const onPaper = this.#printing || this.#paper?.matches === true;
    this.#onRoom(onPaper || (this.#width ?? 0) >= needed);
  };
}
