/** Encodes the lossless film into what is published: raw and edit, each as MP4, WebM and poster. */

import { join } from 'node:path';
import { BT709, runFfmpeg } from './ffmpeg.ts';
import { CLOCKS } from './frame.ts';
import {
  type Cut,
  EDIT_CUTS,
  FRAME_RATE,
  KEYFRAME_SECONDS,
  keyframes,
  RAW_CUTS,
  RAW_FRAMES,
} from './timeline.ts';

/** One published film: which pieces of the drawn film it holds, and how finely each format codes them. */
export interface Edition {
  readonly name: string;
  readonly cuts: readonly Cut[];
  readonly keyframeSeconds: { readonly mp4: number; readonly webm: number };
  /** Constant rate factors: lower is finer and larger. */
  readonly rateFactor: { readonly mp4: number; readonly webm: number };
}

export const EDITIONS: readonly Edition[] = [
  {
    name: 'stand-in-raw',
    cuts: RAW_CUTS,
    keyframeSeconds: KEYFRAME_SECONDS.raw,
    rateFactor: { mp4: 39, webm: 59 },
  },
  {
    name: 'stand-in-edit',
    cuts: EDIT_CUTS,
    keyframeSeconds: KEYFRAME_SECONDS.edit,
    rateFactor: { mp4: 35, webm: 46 },
  },
];

/** Nothing in a file may tell when, where or by which build it was made, or two runs would differ. */
const BITEXACT = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:v', '+bitexact'];

/** Lines, not film grain: no bits for a likeness of noise (`psy`), and quality held through (`mbtree`) where nothing moves. */
const X264 =
  'psy=0:mbtree=1:aq-mode=1:ipratio=1.0:chroma-qp-offset=-8:bframes=5:b-adapt=2:rc-lookahead=60:ref=5:subme=10:me=umh:scenecut=0';

/**
 * Writes `<name>.mp4`, `<name>.webm` and `<name>.jpg`.
 *
 * @param film  The lossless film.
 * @param folder  Where the files go.
 */
export function encode(edition: Edition, film: string, folder: string): void {
  const chosen = edition.cuts
    .map(({ raw, seconds }) => `between(n,${raw * FRAME_RATE},${(raw + seconds) * FRAME_RATE - 1})`)
    .join('+');
  const pick = `select='${chosen}',setpts=N/${FRAME_RATE}/TB`;
  const source = ['-i', film, '-an', '-sn', '-r', String(FRAME_RATE)];
  // The clocks change all the time and are read closely, so they are coded a little finer than the rest.
  const clocks = CLOCKS.map(({ x, y, width, height }) => `addroi=${x}:${y}:${width}:${height}:-0.1`).join(
    ',',
  );

  runFfmpeg([
    ...source,
    ...['-vf', `${pick},${clocks}`, '-c:v', 'libx264', '-preset', 'slow', '-profile:v', 'high'],
    ...['-pix_fmt', 'yuv420p', '-crf', String(edition.rateFactor.mp4)],
    ...['-x264-params', X264, '-threads', '2'],
    ...keyframesAt(edition, edition.keyframeSeconds.mp4, edition.keyframeSeconds.mp4 * FRAME_RATE),
    ...BT709,
    ...BITEXACT,
    ...['-movflags', '+faststart', join(folder, `${edition.name}.mp4`)],
  ]);

  // One pass: of a film in which nothing moves for minutes, two starve the later keyframes, and its lines go soft.
  runFfmpeg([
    ...source,
    ...['-vf', pick, '-c:v', 'libvpx-vp9', '-pix_fmt', 'yuv420p'],
    ...['-b:v', '0', '-crf', String(edition.rateFactor.webm)],
    ...['-deadline', 'good', '-cpu-used', '4', '-row-mt', '1', '-tile-columns', '0', '-threads', '2'],
    // No blending of frames over time: it would smear the running digits.
    ...['-lag-in-frames', '25', '-auto-alt-ref', '1', '-arnr-maxframes', '0', '-arnr-strength', '0'],
    ...keyframesAt(edition, edition.keyframeSeconds.webm, RAW_FRAMES),
    ...BT709,
    ...BITEXACT,
    join(folder, `${edition.name}.webm`),
  ]);

  // The poster is the first frame, so that nothing jumps when playing begins.
  runFfmpeg([
    ...source,
    ...['-vf', `${pick},scale=in_color_matrix=bt709:out_color_matrix=bt601:out_range=pc,format=yuvj420p`],
    ...['-frames:v', '1', '-c:v', 'mjpeg', '-q:v', '6', ...BITEXACT, join(folder, `${edition.name}.jpg`)],
  ]);
}

/**
 * Keyframes at the start of each piece and every so many seconds from there, and nowhere else.
 *
 * @param gap  Frames after which the encoder would set one by itself. For VP9 so many that it never does: where it counts
 *   its own rhythm beside the forced keyframes, it codes them more coarsely.
 */
function keyframesAt(edition: Edition, seconds: number, gap: number): string[] {
  return [
    ...['-g', String(gap), '-keyint_min', String(gap)],
    ...['-force_key_frames', keyframes(edition.cuts, seconds).join(',')],
  ];
}
