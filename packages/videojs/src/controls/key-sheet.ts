import type { AccountsOfPlayer } from './accounts-of-player.ts';

/** Opens the sheet of the keys; fetched when it is first asked for. */
export async function openKeySheet(_accounts: AccountsOfPlayer): Promise<void> {}
