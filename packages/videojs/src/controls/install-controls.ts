import { addAccountsMenu } from './accounts-menu.ts';
import type { AccountsOfPlayer } from './accounts-of-player.ts';
import { followDeepLinks } from './deep-links.ts';
import { preferFullWindow } from './full-window.ts';
import { answerKeys } from './keys.ts';
import { mirrorAccounts } from './mirror.ts';
import { playByMoments } from './moment-playback.ts';

/** Which of the controls a page wants. */
export interface ControlSettings {
  readonly menu: boolean;
  readonly keys: boolean;
  readonly deepLink: boolean;
}

/**
 * Gives the reader what goes beyond reading: the menu, the keys, playing by moments, the mirror for where the page is
 * not seen, and links to a claim. Fetched once the player is there, because none of it is needed before.
 *
 * @returns what takes all of it away.
 */
export function installControls(
  accounts: AccountsOfPlayer,
  settings: ControlSettings,
  requestMedia: (media: string) => void,
): () => void {
  const undo = [playByMoments(accounts), mirrorAccounts(accounts), preferFullWindow(accounts.player)];
  if (settings.keys) undo.push(answerKeys(accounts));
  if (settings.menu) undo.push(addAccountsMenu(accounts));
  if (settings.deepLink) undo.push(followDeepLinks(accounts, requestMedia));
  return () => {
    for (const end of undo.splice(0).reverse()) end();
  };
}
