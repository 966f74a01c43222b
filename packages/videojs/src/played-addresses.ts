import { resolveAddress } from './match-media.ts';
import type { Player } from './player.ts';

/**
 * What a player plays: the address that it chose first, then the others that it was given for the same recording.
 *
 * @param page  Absolute address of the page, which the player's own are relative to.
 */
export function playedAddresses(player: Player, page: string): string[] {
  const chosen: unknown = player.currentSource();
  const given: unknown = player.currentSources();
  return [chosen, ...(Array.isArray(given) ? given : [])].flatMap((source) => {
    const address = (source as { src?: unknown } | undefined)?.src;
    if (typeof address !== 'string' || address === '') return [];
    return resolveAddress(address, page) ?? [];
  });
}
