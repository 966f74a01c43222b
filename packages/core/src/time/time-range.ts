/** A run of media time in seconds. Half-open: `start` is in it, `end` is not. An open range ends at Infinity. */
export interface TimeRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Whether a range holds an instant.
 *
 * @param seconds  Media time.
 */
export function containsTime(range: TimeRange, seconds: number): boolean {
  // Half-open, so two abutting claims are never both active on one frame.
  // video.js 8 text tracks include the end; do not copy that here.
  return range.start <= seconds && seconds < range.end;
}
