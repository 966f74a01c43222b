import { accountKeys } from './account-keys.ts';
import type { AccountsOfPlayer } from './accounts-of-player.ts';

/**
 * Opens the sheet of the keys over the player; fetched when it is first asked for. Where it cannot be fetched nothing
 * opens, and the keys work all the same.
 */
export async function openKeySheet({ player }: AccountsOfPlayer): Promise<void> {
  try {
    await import('@claimcue/elements/key-sheet/define');
  } catch {
    return;
  }
  if (player.isDisposed()) return;
  const place = player.el();
  const sheet = place.querySelector('claimcue-key-sheet') ?? document.createElement('claimcue-key-sheet');
  sheet.keys = accountKeys.map(({ key, does }) => ({ keys: [keyName(key)], label: does }));
  if (!sheet.isConnected) {
    place.append(sheet);
    sheet.addEventListener('claimcue-key-sheet-change', () => sheet.remove());
  }
  sheet.open = true;
}

// A capital letter takes the Shift key; the question mark is where a keyboard has it.
function keyName(key: string): string {
  return /^[A-Z]$/.test(key) ? `Shift+${key}` : key.toUpperCase();
}
