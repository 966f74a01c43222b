import { fitWindow, shortestWindow, type TimeWindow } from '../time-window.ts';
import type { TimelineHost } from '../timeline-view.ts';

/**
 * A window closer in or farther out, in which an instant keeps its place.
 *
 * @param factor  2 shows half as much, 0.5 twice as much.
 */
export function zoomWindow(
  { from, to }: TimeWindow,
  length: number,
  factor: number,
  around: number,
): TimeWindow {
  const span = Math.min(length, Math.max(shortestWindow, (to - from) / factor));
  const start = around - ((around - from) / (to - from)) * span;
  return fitWindow(start, start + span, length);
}

/** The window that many seconds later, as far as the recording goes. */
export function panWindow({ from, to }: TimeWindow, length: number, seconds: number): TimeWindow {
  return fitWindow(from + seconds, to + seconds, length);
}

/** A window in which what stood too near each other comes apart, as far as a window may be short. */
export function partWindow(
  window: TimeWindow,
  length: number,
  { start, end }: { readonly start: number; readonly end: number },
): TimeWindow {
  const margin = Math.max((end - start) / 4, shortestWindow / 2);
  const asked = fitWindow(start - margin, end + margin, length);
  const isCloser = asked.to - asked.from < (window.to - window.from) * 0.8;
  // What fills the window already, such as a lane without a gap, is looked at from four times as near.
  return isCloser ? asked : zoomWindow(window, length, 4, Math.max(start, window.from));
}

/** The window of a timeline closer in by a factor, around the playhead where that is in view; 0 is the whole. */
export function zoomBy({ window, length, time }: TimelineHost, factor: number): TimeWindow {
  if (factor === 0) return { from: 0, to: length };
  const { from, to } = window;
  return zoomWindow(window, length, factor, time >= from && time <= to ? time : (from + to) / 2);
}
