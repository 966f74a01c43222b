import type { TimeWindow } from './time-window.ts';

/** An instant and where it lies. */
export interface ShownTime {
  /** Seconds. */
  readonly time: number;
  /** Seconds of all that is played. */
  readonly length: number;
  /** The part in view. */
  readonly window: TimeWindow;
  /** Pixels of the screen that the part in view is wide. */
  readonly pixels: number;
}

/**
 * Puts the playhead and that of the overview where the time is, and hides what lies outside of the part in view.
 *
 * @returns whether the time does.
 */
export function placeLines(root: ParentNode, { time, length, window, pixels }: ShownTime): boolean {
  const { from, to } = window;
  const progress = (Math.min(length, time) - from) / (to - from);
  const isOutside = progress < 0 || progress > 1;
  const playhead = root.querySelector<HTMLElement>('.playhead');
  place(playhead, progress, pixels);
  playhead?.toggleAttribute('hidden', isOutside);
  place(root.querySelector('.overview-playhead'), Math.min(1, time / length), pixels);
  return isOutside;
}

// From one pixel of the screen to the next, and on the line itself: what is set around it makes the browser style all that
// is in it anew, each time.
function place(line: HTMLElement | null, progress: number, pixels: number): void {
  const left = `${(Math.round(progress * pixels) / pixels) * 100}%`;
  if (line !== null && line.style.left !== left) line.style.left = left;
}
