/** The clock of both stand-ins: frame rate, lengths, the edit's cuts, and how a frame number reads as burned-in timecode. */

/** Frames per second of every file. */
export const FRAME_RATE = 25;

/** Length of `stand-in-raw` in seconds. */
export const RAW_SECONDS = 240;

/** Frames of `stand-in-raw`. */
export const RAW_FRAMES = RAW_SECONDS * FRAME_RATE;

/**
 * Seconds from one step of the light to the next. Shadows move about a pixel in that time, and between two steps the ground
 * stands still, which costs the encoders nothing.
 */
export const LIGHT_SECONDS = 2;

/**
 * Seconds from one keyframe to the next. The edit's MP4 has one every 2 s, so that seeking is quick. In the longer raw, and in
 * VP9, keyframes of such crisp lines every 2 s would not fit into the size that each file may have; at these distances they do.
 */
export const KEYFRAME_SECONDS = { raw: { mp4: 4, webm: 6 }, edit: { mp4: 2, webm: 5 } } as const;

/** One piece of an edition: `seconds` long, shown at `edit` seconds, taken from `raw` seconds. Rate is always 1. */
export interface Cut {
  readonly edit: number;
  readonly raw: number;
  readonly seconds: number;
}

/** `stand-in-raw` as a single piece. */
export const RAW_CUTS: readonly Cut[] = [{ edit: 0, raw: 0, seconds: RAW_SECONDS }];

/** The cuts of `stand-in-edit`. Every `raw` is a multiple of {@link LIGHT_SECONDS}, so each cut begins on a fresh step of the light. */
export const EDIT_CUTS: readonly Cut[] = [
  { edit: 0, raw: 20, seconds: 15 },
  { edit: 15, raw: 84, seconds: 25 },
  { edit: 40, raw: 150, seconds: 20 },
  { edit: 60, raw: 206, seconds: 15 },
];

/** Length of `stand-in-edit` in seconds. */
export const EDIT_SECONDS = EDIT_CUTS.reduce((sum, cut) => sum + cut.seconds, 0);

/**
 * The burned-in timecode of a frame, as elapsed time of the stand-in recording: `0:01:23.4`.
 *
 * @param frame  Frame number from 0. Tenths are cut off, not rounded, so the code never runs ahead of the picture.
 */
export function timecode(frame: number): string {
  const tenths = Math.floor((frame * 10) / FRAME_RATE);
  const seconds = Math.floor(tenths / 10);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}.${tenths % 10}`;
}

/** Keyframe times in seconds of the edition: at the start of every piece, and from there every `step` seconds. */
export function keyframes(cuts: readonly Cut[], step: number): number[] {
  return cuts.flatMap((cut) =>
    Array.from({ length: Math.ceil(cut.seconds / step) }, (_, index) => cut.edit + index * step),
  );
}
