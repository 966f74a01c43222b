/**
 * How the active claims are laid out: `sides` in columns at both edges of the picture, which leave its middle free;
 * `lower` in rows at its lower edge, which leave its upper part free; `auto` whichever of them gives every party a place,
 * on a small picture with an empty band below it (a phone held upright, in fullscreen) that band, and only a number where
 * there is room for none of them; `count` that number; `stacked` as cards one under another,
 * below the picture. A picture too small for words takes `sides` and `lower` as `auto`.
 */
export type OverlayLayout = 'auto' | 'sides' | 'lower' | 'count' | 'stacked';

/** The places for cards on a picture: the same for as long as the picture keeps its size and the parties stay. */
export interface CardPlaces {
  readonly layout: 'sides' | 'lower' | 'below' | 'count';
  readonly columns: number;
  readonly rows: number;
}

/** The room that a picture has for cards. */
export interface Room {
  /** In pixels at a letter size of 16: larger letters leave room for fewer cards. */
  readonly width: number;
  readonly height: number;
  /** The width of the whole picture in pixels of the screen. */
  readonly pixels: number;
  /** The height of the empty band below the picture, as `height`; 0 where it fills its box. */
  readonly below?: number;
}

// Narrower or lower than this a card holds too few words to be read.
const narrowest = 190;
const comfortable = 230;
const lowest = 130;
const gap = 8;
// On a picture less wide than this cards would hide what they speak about.
const narrowPicture = 600;
// And less wide than this a card would show whose words they are, and none of the words.
const tinyPicture = 360;

/**
 * Finds places on a picture.
 *
 * @param parties  How many may speak: each has a place of its own where there is room, whoever speaks.
 */
export function placesFor(
  wanted: OverlayLayout,
  parties: number,
  { width, height, pixels, below = 0 }: Room,
): CardPlaces {
  const layout = pixels < tinyPicture && wanted !== 'count' ? 'auto' : wanted;
  const fitting = (length: number, least: number): number =>
    Math.max(1, Math.floor((length + gap) / (least + gap)));
  if (layout === 'auto' && pixels < narrowPicture && below >= lowest) {
    // As many as there are: what the band cannot hold at once is scrolled to, because a card too low hides its words.
    return { layout: 'below', columns: 1, rows: Math.max(1, parties) };
  }
  if (layout === 'count' || (layout === 'auto' && pixels < narrowPicture))
    return { layout: 'count', columns: 0, rows: 0 };
  const mostRows = fitting(height, lowest);
  const sides: CardPlaces = {
    layout: 'sides',
    columns: 2,
    rows: Math.max(1, Math.min(mostRows, Math.ceil(parties / 2))),
  };
  if (layout === 'sides') return sides;
  const oneRow = parties <= fitting(width, comfortable);
  if (layout === 'auto' && !oneRow && sides.columns * sides.rows >= parties) return sides;
  const columns = Math.max(1, Math.min(parties, fitting(width, oneRow ? comfortable : narrowest)));
  return { layout: 'lower', columns, rows: Math.min(mostRows, Math.ceil(Math.max(1, parties) / columns)) };
}
