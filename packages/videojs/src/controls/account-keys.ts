import type { MessageKey } from '@claimcue/core';

/** A key of the plugin's: what `KeyboardEvent.key` is, and what it does, as a text of the interface. */
export interface AccountKey {
  readonly key: string;
  readonly does: MessageKey;
}

/**
 * The keys, as they stand on the key sheet. video.js has Space, K, F and M where a page switches its own on; none of
 * those is here.
 */
export const accountKeys: readonly AccountKey[] = [
  { key: 'n', does: 'nextMoment' },
  { key: 'p', does: 'previousMoment' },
  { key: 'N', does: 'nextAccount' },
  { key: 'P', does: 'previousAccount' },
  { key: 'o', does: 'overlay' },
  { key: 's', does: 'stopAtMoments' },
  { key: 'l', does: 'loopMoment' },
  { key: '?', does: 'keys' },
];
