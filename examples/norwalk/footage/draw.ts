/** Draws the film: writes its layers as SVG files and lets ffmpeg lay them over one another, without loss. */

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BT709, runFfmpeg } from './ffmpeg.ts';
import { captionLayer, leafLayer, stillLayer } from './frame.ts';
import { FRAME_RATE, LIGHT_SECONDS, RAW_FRAMES, RAW_SECONDS } from './timeline.ts';

/** Leaf positions per second. Drawn motion looks calm on twos, and half the changes are half the bytes. */
const LEAF_RATE = FRAME_RATE / 2;
/** The timecode shows tenths, so it changes ten times a second. */
const CAPTION_RATE = 10;

/**
 * Draws all of `stand-in-raw` into one lossless file in the given folder. Everything that is published is encoded from it, so
 * the edit holds the very frames of the raw.
 *
 * @param folder  An empty folder for the layers, a few hundred megabytes; the layers are removed when they are drawn.
 * @returns Path of the lossless file.
 */
export function drawFilm(folder: string): string {
  const still = writeLayer(folder, 'still', RAW_SECONDS / LIGHT_SECONDS, (index) =>
    stillLayer(index * LIGHT_SECONDS),
  );
  const leaves = writeLayer(folder, 'leaves', RAW_SECONDS * LEAF_RATE, (index) =>
    leafLayer(index / LEAF_RATE),
  );
  const captions = writeLayer(folder, 'captions', RAW_SECONDS * CAPTION_RATE, (index) =>
    captionLayer((index * FRAME_RATE) / CAPTION_RATE),
  );
  const film = join(folder, 'film.mkv');
  runFfmpeg([
    ...['-framerate', `1/${LIGHT_SECONDS}`, '-i', still],
    ...['-framerate', String(LEAF_RATE), '-i', leaves],
    ...['-framerate', String(CAPTION_RATE), '-i', captions],
    '-filter_complex',
    [
      `[0:v]format=gbrp,fps=${FRAME_RATE}[ground]`,
      // librsvg hands over colours already multiplied by their alpha; overlay wants them straight.
      '[1:v]format=gbrap,unpremultiply=inplace=1[leaves]',
      '[2:v]format=gbrap,unpremultiply=inplace=1[captions]',
      '[ground][leaves]overlay=format=gbrp[grown]',
      '[grown][captions]overlay=format=gbrp[named]',
      '[named]scale=out_color_matrix=bt709:out_range=tv:flags=bitexact+accurate_rnd+full_chroma_int+full_chroma_inp,format=yuv420p[film]',
    ].join(';'),
    ...['-map', '[film]', '-frames:v', String(RAW_FRAMES)],
    ...BT709,
    ...['-c:v', 'libx264', '-preset', 'ultrafast', '-qp', '0', '-threads', '2'],
    film,
  ]);
  for (const layer of [still, leaves, captions]) rmSync(join(layer, '..'), { recursive: true });
  return film;
}

/** Writes one layer's documents and returns the pattern by which ffmpeg finds them. */
function writeLayer(folder: string, name: string, count: number, draw: (index: number) => string): string {
  const place = join(folder, name);
  mkdirSync(place);
  for (let index = 0; index < count; index++)
    writeFileSync(join(place, `${String(index).padStart(5, '0')}.svg`), draw(index));
  return join(place, '%05d.svg');
}
