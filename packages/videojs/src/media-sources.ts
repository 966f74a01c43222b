import type { ClaimDocument } from '@claimcue/schema';
import { resolveAddress } from './match-media.ts';
import type { Player } from './player.ts';

/** A file as `player.src()` takes it. */
export interface PlayerSource {
  readonly src: string;
  readonly type?: string;
}

/**
 * The files of a recording as a player takes them. A document is not trusted with addresses: only http and https are.
 *
 * @param base  Absolute address that the document's own are relative to.
 */
export function mediaSources(document: ClaimDocument, media: string, base: string): PlayerSource[] {
  const files = document.media.find(({ id }) => id === media)?.files ?? [];
  return files.flatMap(({ src, type }) => {
    const address = resolveAddress(src, base);
    if (address === undefined || !/^https?:/.test(address)) return [];
    return [{ src: address, ...(type === undefined ? {} : { type }) }];
  });
}

/** Plays these files in place of what is played; a player that was playing goes on. */
export function playSources(player: Player, sources: readonly PlayerSource[]): void {
  const isPlaying = !player.paused();
  player.src([...sources]);
  if (isPlaying) player.play()?.catch(() => {});
}
