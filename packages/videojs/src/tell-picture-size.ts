import type { Player } from './player.ts';

/**
 * Tells an overlay the proportions of the picture that plays, so that what it outlines lies on the picture and not on
 * the black bars beside it.
 *
 * @returns what ends it.
 */
export function tellPictureSize(player: Player, overlay: HTMLElement): () => void {
  const update = (): void => {
    const [width, height] = [player.videoWidth(), player.videoHeight()];
    Object.assign(overlay, { pictureSize: width > 0 && height > 0 ? { width, height } : undefined });
  };
  // A stream changes the size of its picture while it plays.
  const events = ['loadedmetadata', 'resize', 'emptied'];
  player.on(events, update);
  update();
  return () => player.off(events, update);
}
