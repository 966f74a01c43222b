import type { Room } from './overlay-layout.ts';
import type { Size } from './shown-picture.ts';

// The paddings, the row of the stand-in label and that of a player's controls, which cards leave free.
const edges = { width: 16, height: 52, controls: 66 };

/** What the room for cards depends on beside the box. */
export interface RoomContext {
  /** How large letters are: 1 where they are 16 pixels. */
  readonly letter: number;
  /** The share of the height that captions have, from 0 to 1. */
  readonly captionRoom: number;
  /** Pixels from the top of the box to the lower edge of the picture in it. */
  readonly pictureEnd: number;
}

/** The room for cards in the box of a video, counted in letters as they are. */
export function cardRoom({ width, height }: Size, { letter, captionRoom, pictureEnd }: RoomContext): Room {
  return {
    width: (width - edges.width) / letter,
    height: (height * (1 - captionRoom) - edges.height) / letter,
    pixels: width,
    below: (height - pictureEnd - edges.controls) / letter,
  };
}
