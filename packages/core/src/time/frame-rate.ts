/** Frames per second as a ratio, exact where a decimal would drift: 30000/1001. */
export interface FrameRate {
  readonly numerator: number;
  readonly denominator: number;
}

// What players and editors show of the rates of American television.
const rounded: Readonly<Record<string, string>> = {
  '23.976': '24000/1001',
  '23.98': '24000/1001',
  '29.97': '30000/1001',
  '47.952': '48000/1001',
  '59.94': '60000/1001',
  '119.88': '120000/1001',
};

/**
 * Reads a frame rate: `25`, `30000/1001`, or one of the rounded rates of television, such as `29.97`.
 *
 * @returns nothing for another text: a decimal rate says too little to count frames by.
 */
export function parseFrameRate(text: string): FrameRate | undefined {
  const parts = /^([1-9]\d{0,8})(?:\/([1-9]\d{0,8}))?$/.exec(
    Object.hasOwn(rounded, text) ? rounded[text]! : text,
  );
  if (parts === null) return undefined;
  return { numerator: Number(parts[1]), denominator: Number(parts[2] ?? 1) };
}

/** Prints a rate as a document holds it: `25`, `30000/1001`. */
export function printFrameRate({ numerator, denominator }: FrameRate): string {
  return denominator === 1 ? String(numerator) : `${numerator}/${denominator}`;
}

/** Where a frame begins, in seconds. */
export function frameStart(frame: number, { numerator, denominator }: FrameRate): number {
  return (frame * denominator) / numerator;
}

/**
 * The middle of a frame, in seconds: where to seek so that this frame is shown and not its neighbour.
 * A player rounds the time it is given; half a frame on either side is the most that rounding may take.
 */
export function frameMiddle(frame: number, { numerator, denominator }: FrameRate): number {
  return ((frame + 0.5) * denominator) / numerator;
}

/**
 * The frame shown at a time, from 0; half-open, so a frame's start is its own.
 * A start that was printed to the microsecond still means its frame.
 */
export function frameAt(seconds: number, { numerator, denominator }: FrameRate): number {
  const frames = (seconds * numerator) / denominator;
  const nearest = Math.round(frames);
  const error = (1e-6 * numerator) / denominator;
  return Math.max(0, Math.abs(frames - nearest) <= error ? nearest : Math.floor(frames));
}
