import type { AccountsOfPlayer } from './controls/accounts-of-player.ts';
import type { ControlSettings } from './controls/install-controls.ts';

/**
 * Fetches and installs what the reader has beyond reading: the menu, keys, the mirror, links. Where it cannot be
 * fetched, the accounts are there without it.
 *
 * @returns what takes it away, also where it is still on its way.
 */
export function loadControls(
  accounts: AccountsOfPlayer,
  settings: ControlSettings,
  requestMedia: (media: string) => void,
): () => void {
  let remove: (() => void) | undefined;
  let isWanted = true;
  import('./controls/install-controls.ts').then(
    ({ installControls }) => {
      if (isWanted) remove = installControls(accounts, settings, requestMedia);
    },
    () => {},
  );
  return () => {
    isWanted = false;
    remove?.();
  };
}
