import type { Refusal } from './refusal.ts';

/** What a reader does, told only to a page that asked for it. Nothing says who the reader is, and nothing is sent or kept. */
export interface ReaderAction {
  readonly action: 'open' | 'play' | 'select' | 'end';
  /** The claim or moment that was chosen. */
  readonly id?: string;
  /** Media time. */
  readonly seconds?: number;
}

/** Events of `<claimcue-player>`. All bubble and cross shadow roots. */
export interface EmbedEventMap {
  /** The reader asked for the player, which now loads. */
  'claimcue-open': CustomEvent<Record<never, never>>;
  /** The player stands there. */
  'claimcue-ready': CustomEvent<{ readonly title: string; readonly version: string | undefined }>;
  /** The player is not shown, and why. The accounts in the page stay. */
  'claimcue-refuse': CustomEvent<{ readonly refusals: readonly Refusal[] }>;
  /** The document says something else than what stood in the page; the page now says it too. */
  'claimcue-version': CustomEvent<{ readonly version: string | undefined }>;
  /** Only with `analytics="on"`. */
  'claimcue-analytics': CustomEvent<ReaderAction>;
}

declare global {
  interface HTMLElementEventMap extends EmbedEventMap {}
}

/** Sends one of our events from an element. */
export function tell<Name extends keyof EmbedEventMap>(
  from: EventTarget,
  name: Name,
  detail: EmbedEventMap[Name]['detail'],
): void {
  from.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}
