import type { FrameRate } from './frame-rate.ts';

/*
 * SMPTE timecode counts frames in the clothes of a clock. At 29.97 frames a second a clock of 30 runs slow; drop-frame
 * counting leaves out two numbers (no frame) a minute, except in each tenth, so that it stays with the real clock.
 * It is marked by a semicolon before the frames: 00:10:00;00 is frame 17982.
 */

/**
 * Reads a timecode as the frame that it names.
 *
 * @param text  `hh:mm:ss:ff`, with `;` (or `.`) before the frames where it counts drop-frame; without frames, `hh:mm:ss`.
 * @returns the frame, from 0; nothing where there is no such timecode at this rate: too many frames a second, a number
 *   that drop-frame counting leaves out, or drop-frame at a rate that has none.
 */
export function parseSmpte(text: string, rate: FrameRate): number | undefined {
  const parts = /^(\d{1,3}):(\d{2}):(\d{2})(?:([:;.])(\d{2,3}))?$/.exec(text);
  if (parts === null) return undefined;
  const [hours, minutes, seconds, frames] = [parts[1], parts[2], parts[3], parts[5] ?? 0].map(Number) as [
    number,
    number,
    number,
    number,
  ];
  const counted = countedRate(rate);
  const isDrop = parts[4] === ';' || parts[4] === '.';
  const dropped = isDrop ? droppedAMinute(rate) : 0;
  if (minutes > 59 || seconds > 59 || frames >= counted || dropped === undefined) return undefined;
  if (frames < dropped && seconds === 0 && minutes % 10 !== 0) return undefined;
  const allMinutes = hours * 60 + minutes;
  const leftOut = dropped * (allMinutes - Math.floor(allMinutes / 10));
  return (allMinutes * 60 + seconds) * counted + frames - leftOut;
}

/**
 * Prints a frame as a timecode.
 *
 * @param frame      From 0.
 * @param dropFrame  Counts drop-frame. Only rates of 30000/1001 and its multiples have it.
 * @throws {RangeError} for what is no frame, or drop-frame at another rate.
 */
export function printSmpte(frame: number, rate: FrameRate, { dropFrame = false } = {}): string {
  if (!Number.isSafeInteger(frame) || frame < 0)
    throw new RangeError(`${frame} is no frame. Frames count from 0.`);
  const counted = countedRate(rate);
  const dropped = dropFrame ? droppedAMinute(rate) : 0;
  if (dropped === undefined) {
    throw new RangeError(
      `${rate.numerator}/${rate.denominator} has no drop-frame timecode. Use 30000/1001 or a multiple of it.`,
    );
  }
  const inMinute = counted * 60 - dropped;
  const inTen = inMinute * 10 + dropped;
  const tens = Math.floor(frame / inTen);
  const rest = frame % inTen;
  // The first minute of ten leaves nothing out, each later one leaves out `dropped`.
  const minutes = rest < dropped ? 0 : Math.floor((rest - dropped) / inMinute);
  const number = frame + dropped * (9 * tens + minutes);
  const pad = (value: number): string => String(value).padStart(2, '0');
  const seconds = Math.floor(number / counted);
  const clock = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map(pad).join(':');
  return `${clock}${dropFrame ? ';' : ':'}${pad(number % counted)}`;
}

/** Frames that the clock of a timecode counts a second: 30 at 29.97. */
function countedRate({ numerator, denominator }: FrameRate): number {
  return Math.round(numerator / denominator);
}

function droppedAMinute(rate: FrameRate): number | undefined {
  const counted = countedRate(rate);
  return counted % 30 === 0 && rate.numerator * 1001 === counted * 1000 * rate.denominator
    ? (counted / 30) * 2
    : undefined;
}
