import type { Player } from './player.ts';

const soughtClass = 'vjs-claimcue-sought';

/**
 * Takes the poster away once the reader has gone somewhere, also before the video ever played. video.js keeps it until
 * then, and accounts of one second would lie over the picture of another.
 *
 * @returns what ends it.
 */
export function showSoughtFrame(player: Player): () => void {
  const show = (): void => {
    player.addClass(soughtClass);
  };
  const hide = (): void => {
    player.removeClass(soughtClass);
  };
  player.on('seeked', show);
  player.on('loadstart', hide);
  return () => {
    player.off('seeked', show);
    player.off('loadstart', hide);
    hide();
  };
}
