import { resolveAddress } from './match-media.ts';
import type { Player } from './player.ts';

/**
 * What a player plays: the address that it chose first, then the others that it was given for the same recording.
 * The media element's own address comes before both: where a source is set while the one before is still on its way,
 * video.js 8 can go on naming the old one. Where it feeds the element itself, as for HLS, the element has a `blob:` address
 * of no use.
 *
 * @param page  Absolute address of the page, which the player's own are relative to.
 */
export function playedAddresses(player: Player, page: string): string[] {
  const chosen: unknown = player.currentSource();
  const given: unknown = player.currentSources();
  const media = player.el()?.querySelector<HTMLMediaElement>(':scope > .vjs-tech')?.src ?? '';
  const set = media.startsWith('blob:') ? undefined : { src: media };
  return [set, chosen, ...(Array.isArray(given) ? given : [])].flatMap((source) => {
    const address = (source as { src?: unknown } | undefined)?.src;
    if (typeof address !== 'string' || address === '') return [];
    return resolveAddress(address, page) ?? [];
  });
}
