import type { Player } from './player.ts';

const changes = ['fullscreenchange', 'enterFullWindow', 'exitFullWindow'];

/**
 * Tells whether the player is all that the reader sees, in fullscreen or in the whole window: whenever it changes.
 *
 * @returns what ends it.
 */
export function watchFull(player: Player, changed: (isFull: boolean) => void): () => void {
  const tell = (): void => changed(player.isFullscreen() === true || player.isFullWindow === true);
  player.on(changes, tell);
  return () => player.off(changes, tell);
}
