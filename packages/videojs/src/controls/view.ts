import { ClaimcueUsageError } from '../usage-error.ts';

/**
 * What happens at the moments of a recording: it plays `through`; it stops where each begins, and goes on when the
 * reader plays again; or it plays the one that the reader is in over and over.
 */
export type PlaybackMode = 'through' | 'stop-at-moments' | 'loop-moment';

/** How the reader wants to see the accounts. */
export interface ReaderView {
  /** Whether the active claims lie over the picture, or stand below a small one. */
  readonly overlay: boolean;
  /** Whether lists scroll to what is said now. */
  readonly follow: boolean;
  /** Whether the active claims are shown as a text track, too. Where the page cannot be seen they are in any case. */
  readonly mirror: boolean;
  readonly playback: PlaybackMode;
}

export const defaultView: ReaderView = { overlay: true, follow: true, mirror: false, playback: 'through' };

const modes: readonly unknown[] = ['through', 'stop-at-moments', 'loop-moment'];

/** Whether a value is what `ReaderView` has under this name. */
export function isViewValue(name: string, value: unknown): boolean {
  if (name === 'playback') return modes.includes(value);
  return Object.hasOwn(defaultView, name) && typeof value === 'boolean';
}

/**
 * Checks what a page gave to `claimcue.setView()`.
 *
 * @throws ClaimcueUsageError  At the first thing that cannot be.
 */
export function checkView(change: Partial<ReaderView>): void {
  for (const [name, value] of Object.entries(change)) {
    if (isViewValue(name, value)) continue;
    throw new ClaimcueUsageError(
      'wrong-argument',
      `claimcue.setView().${name}`,
      `${JSON.stringify(value)} is not a part of the view`,
      "There are overlay, follow and mirror, true or false, and playback: 'through', 'stop-at-moments', 'loop-moment'.",
    );
  }
}
