/** The whole frame: four quadrants, their captions, and the band that says what this is not. */

import { INK, PAPER } from './ink.ts';
import { lightAt } from './light.ts';
import { QUADRANT, type Scene } from './scene.ts';
import { lot } from './scene-lot.ts';
import { sideDoor } from './scene-side-door.ts';
import { sidewalk } from './scene-sidewalk.ts';
import { street } from './scene-street.ts';
import { timecode } from './timeline.ts';

/** Size of the frame in pixels. */
export const FRAME = { width: 1280, height: 720 } as const;

/** What every frame says. The words are fixed: a viewer must never take the drawing for the recording. */
export const LABEL = 'STAND-IN: not the released video';

/** A font of Debian's `fonts-b612`, drawn to be read on cockpit screens. Its figures are all of one width, so the timecode stands still. */
const SANS = 'B612';

/**
 * The band between the rows, in pixels. Its edges lie on multiples of 16, the encoders' block, which keeps them sharp. At a player
 * 360 pixels wide the label's capitals are still 8 pixels high.
 */
const BAND = { top: 336, height: 48, size: 41 } as const;

/** Width of a timecode's ground in pixels. */
const CLOCK_WIDTH = 150;

/** Captions: pixels from the quadrant's corner, height of their ground, size of their letters. */
const CAPTION = { inset: 12, height: 38, size: 26 } as const;

interface Placed {
  readonly scene: Scene;
  readonly x: number;
  readonly y: number;
}

const RIGHT = FRAME.width - QUADRANT.width;
const LOWER = BAND.top + BAND.height;

const PLACED: readonly Placed[] = [
  { scene: sideDoor, x: 0, y: 0 },
  { scene: sidewalk, x: RIGHT, y: 0 },
  { scene: lot, x: 0, y: LOWER },
  { scene: street, x: RIGHT, y: LOWER },
];

/** Where the four timecodes stand in the frame, in whole pixels. */
export const CLOCKS = PLACED.map(({ x, y }) => ({
  x: x + QUADRANT.width - CAPTION.inset - CLOCK_WIDTH,
  y: y + CAPTION.inset,
  width: CLOCK_WIDTH,
  height: CAPTION.height,
}));

function document(content: string): string {
  const { width, height } = FRAME;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" stroke-linejoin="round" stroke-linecap="round">${content}</svg>`;
}

function quadrant({ x, y }: Placed, content: string): string {
  return `<svg x="${x}" y="${y}" width="${QUADRANT.width}" height="${QUADRANT.height}" overflow="hidden">${content}</svg>`;
}

/** Sky and whatever lies beyond the last thing drawn. */
const PAPER_GROUND = `<rect width="${QUADRANT.width}" height="${QUADRANT.height}" fill="${PAPER}"/>`;

function ground(x: number, width: number): string {
  return `<rect x="${x}" y="${CAPTION.inset}" width="${width}" height="${CAPTION.height}" fill="${PAPER}" stroke="${INK}" stroke-width="1.5"/>`;
}

const BASELINE = CAPTION.inset + 28;

/** Camera name in the quadrant's upper left. */
function name(scene: Scene): string {
  const width = 113 + scene.placeWidth + 12;
  return (
    ground(CAPTION.inset, width) +
    `<text x="${CAPTION.inset + 11}" y="${BASELINE}" font-family="${SANS}" font-weight="700" font-size="${CAPTION.size}" fill="${INK}">${scene.camera}</text>` +
    `<text x="${CAPTION.inset + 113}" y="${BASELINE}" font-family="${SANS}" font-size="${CAPTION.size}" fill="${INK}">${scene.place}</text>`
  );
}

function clock(frame: number): string {
  const x = QUADRANT.width - CAPTION.inset - CLOCK_WIDTH;
  return (
    ground(x, CLOCK_WIDTH) +
    `<text x="${x + 12}" y="${BASELINE}" font-family="${SANS}" font-weight="700" font-size="${CAPTION.size}" fill="${INK}">${timecode(frame)}</text>`
  );
}

function band(): string {
  const { top, height, size } = BAND;
  return (
    `<rect x="${QUADRANT.width}" y="0" width="${RIGHT - QUADRANT.width}" height="${FRAME.height}" fill="${INK}"/>` +
    `<rect x="0" y="${top}" width="${FRAME.width}" height="${height}" fill="${INK}"/>` +
    `<text x="${FRAME.width / 2}" y="${top + height / 2 + size * 0.36}" text-anchor="middle" font-family="${SANS}" font-weight="700" font-size="${size}" fill="${PAPER}">${LABEL}</text>`
  );
}

/** The part of the frame that changes only in the steps of the light, as an SVG document. */
export function stillLayer(seconds: number): string {
  return document(
    PLACED.map((placed, index) => {
      const { dusk } = lightAt({ azimuth: [0, 0], reach: [1, 1] }, seconds, index * 4.3);
      return quadrant(
        placed,
        `${PAPER_GROUND}${placed.scene.still(seconds)}<rect width="${QUADRANT.width}" height="${QUADRANT.height}" fill="${INK}" opacity="${dusk.toFixed(4)}"/>`,
      );
    }).join('') + band(),
  );
}

/** The leaves of all four places, as an SVG document on a clear ground. */
export function leafLayer(seconds: number): string {
  return document(PLACED.map((placed) => quadrant(placed, placed.scene.moving(seconds))).join(''));
}

/** Camera names and the running timecode, as an SVG document on a clear ground. It lies over everything. */
export function captionLayer(frame: number): string {
  return document(PLACED.map((placed) => quadrant(placed, name(placed.scene) + clock(frame))).join(''));
}
