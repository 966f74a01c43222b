import type { TimeRange } from '@claimcue/core';

/** How a lane is measured: which seconds it shows, on how many pixels. */
export interface LaneScale {
  /** Seconds from the left to the right edge. */
  readonly duration: number;
  /** CSS pixels from the left to the right edge. */
  readonly width: number;
}

// Less cannot be seen, or be told from the edge of a lane.
const narrowest = 3;

/**
 * The outline of all ranges of a lane as one SVG path, so that a lane costs one node however many claims it holds.
 * Ranges that would touch on screen keep a pixel between them; equal ranges are drawn once.
 */
export function lanePath(ranges: readonly TimeRange[], scale: LaneScale, height: number): string {
  const pixels = (seconds: number): number =>
    Math.round((Math.min(seconds, scale.duration) / scale.duration) * scale.width * 10) / 10;
  const drawn = new Set<string>();
  let path = '';
  for (const range of ranges) {
    const left = pixels(range.start);
    const width = Math.max(narrowest, Math.round((pixels(range.end) - left - 1) * 10) / 10);
    const rectangle = `M${left} 0h${width}v${height}h${-width}z`;
    if (drawn.has(rectangle)) continue;
    drawn.add(rectangle);
    path += rectangle;
  }
  return path;
}
