/**
 * How the accounts stand: the parties one under another in `blocks`; side by side with each moment's name over them in
 * `bands`; or side by side with the moments in a column of their own, as a `table`.
 */
export type ComparisonForm = 'blocks' | 'bands' | 'table';

// Pixels, of letters of the usual size. A column of words is read badly below about twenty letters a line.
const leastWidths = { bands: 480, table: 640 };
const leastColumns = { bands: 168, table: 208 };
const momentColumn = 0.2;

/**
 * Watches which form an element has room for with so many parties. Measured on the element itself, because a page may
 * give it a column of its own on a wide screen. On paper it is always the table.
 */
export class ComparisonRoom {
  readonly #host: HTMLElement;
  readonly #onForm: (form: ComparisonForm) => void;
  #parties = 1;
  #printing = false;
  #width: number | undefined;
  #frame: number | undefined;
  #sizes: ResizeObserver | undefined;
  #paper: MediaQueryList | undefined;

  constructor(host: HTMLElement, onForm: (form: ComparisonForm) => void) {
    this.#host = host;
    this.#onForm = onForm;
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
    const onPaper = this.#printing || this.#paper?.matches === true;
    // Who reads larger letters needs wider columns, or words of ten letters are broken.
    const letter = (Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16) / 16;
    this.#onForm(onPaper ? 'table' : formFor((this.#width ?? 0) / letter, this.#parties));
  };
}

function formFor(width: number, parties: number): ComparisonForm {
  const fits = (form: 'bands' | 'table', column: number): boolean =>
    width >= leastWidths[form] && column >= leastColumns[form];
  if (fits('table', (width * (1 - momentColumn)) / parties)) return 'table';
  return fits('bands', width / parties) ? 'bands' : 'blocks';
}
