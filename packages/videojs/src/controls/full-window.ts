import type { Player } from '../player.ts';

/**
 * Lets the player fill the window where the browser has no fullscreen for elements, as on an iPhone: its fullscreen
 * shows the video alone, without the accounts. What the page chose itself stands.
 *
 * @returns what ends it.
 */
export function preferFullWindow(player: Player): () => void {
  const { options_: options } = player as unknown as { options_: { preferFullWindow?: boolean | undefined } };
  if (options.preferFullWindow !== undefined || document.fullscreenEnabled) return () => {};
  options.preferFullWindow = true;
  return () => {
    options.preferFullWindow = undefined;
  };
}
