/** Tells how wide a track is, whichever element is the track now. */
export class TrackWidth {
  readonly #changed: (width: number) => void;
  #observer: ResizeObserver | undefined;
  #observed: Element | null = null;

  constructor(changed: (width: number) => void) {
    this.#changed = changed;
  }

  /** Watches an element in place of the one before; none where nothing is shown. */
  observe(track: Element | null): void {
    if (track === this.#observed) return;
    this.#observer?.disconnect();
    this.#observed = track;
    if (track === null) return;
    this.#observer = new ResizeObserver(([entry]) => this.#changed(entry?.contentRect.width ?? 0));
    this.#observer.observe(track);
  }
}
