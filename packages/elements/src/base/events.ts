/** The reader asks to see another time. Whoever owns the player answers; an element never seeks by itself. */
export interface SeekRequest {
  /** Media time in seconds. */
  readonly seconds: number;
  /** The claim or moment that was asked for; nothing where a time was pointed at. */
  readonly id?: string;
}

/** The reader asks to see only these parties. */
export interface PartiesRequest {
  /** Party ids in the document's order. */
  readonly parties: readonly string[];
}

/** In which order the moments stand: the document's, or that of their times in the recording that is played. */
export type MomentOrder = 'document' | 'time';

/** The reader asks to see the moments in another order. */
export interface OrderRequest {
  readonly order: MomentOrder;
}

/** The reader has read what stands before a recording, and asks to see it. */
export interface RevealRequest {
  /** The recording's id; nothing where none is known. */
  readonly media: string | undefined;
}

/** The reader asks to see another recording of the case. */
export interface MediaRequest {
  /** The recording's id. */
  readonly media: string;
}

/**
 * The reader asks to see another part of the time line. Neither edge: all of it. The element shows it unless a listener
 * calls `preventDefault()`; then it shows what the host sets.
 */
export interface WindowRequest {
  /** Seconds at the left edge. */
  readonly from?: number;
  /** Seconds at the right edge. */
  readonly to?: number;
}

/** Events of the elements. All bubble and cross shadow roots, so one listener on the page's side is enough. */
export interface ClaimcueEventMap {
  'claimcue-seek-request': CustomEvent<SeekRequest>;
  'claimcue-parties-request': CustomEvent<PartiesRequest>;
  'claimcue-media-request': CustomEvent<MediaRequest>;
  'claimcue-key-sheet-change': CustomEvent<{ readonly open: boolean }>;
  'claimcue-order-request': CustomEvent<OrderRequest>;
  'claimcue-reveal-request': CustomEvent<RevealRequest>;
  'claimcue-query-change': CustomEvent<{ readonly query: string }>;
  'claimcue-window-request': CustomEvent<WindowRequest>;
  'claimcue-follow-change': CustomEvent<{ readonly follow: boolean }>;
}

declare global {
  interface HTMLElementEventMap extends ClaimcueEventMap {}
}

/** Sends one of our events from an element. */
export function dispatch<Name extends keyof ClaimcueEventMap>(
  from: EventTarget,
  name: Name,
  detail: ClaimcueEventMap[Name]['detail'],
): void {
  isAllowed(from, name, detail);
}

/**
 * Sends one of our events from an element that does by itself what is asked, unless a listener calls `preventDefault()`.
 *
 * @returns whether nobody did.
 */
export function isAllowed<Name extends keyof ClaimcueEventMap>(
  from: EventTarget,
  name: Name,
  detail: ClaimcueEventMap[Name]['detail'],
): boolean {
  return from.dispatchEvent(
    new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable: true }),
  );
}
