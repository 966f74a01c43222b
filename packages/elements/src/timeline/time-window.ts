/** The part of a recording that a timeline shows, in seconds. */
export interface TimeWindow {
  readonly from: number;
  readonly to: number;
}

/** No window shows less, in seconds: about as many frames as a mark needs pixels. */
export const shortestWindow = 1;

/** The window that was asked for, kept inside the recording and no shorter than can be read. */
export function fitWindow(from: number | undefined, to: number | undefined, length: number): TimeWindow {
  const start = Number.isFinite(from) ? from! : 0;
  const asked = (Number.isFinite(to) ? to! : length) - start;
  const span = Math.min(length, Math.max(shortestWindow, asked));
  const kept = Math.max(0, Math.min(start, length - span));
  return { from: kept, to: kept + span };
}

/** Whether a window shows all, but for what a division has rounded off. */
export function isWhole({ from, to }: TimeWindow, length: number): boolean {
  return to - from >= length * (1 - 1e-9);
}
