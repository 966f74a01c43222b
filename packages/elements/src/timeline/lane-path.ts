import { columnRange, type LaneCoverage, type TimeRange } from '@claimcue/core';

/** How a lane is measured: which seconds it shows, on how many pixels. */
export interface LaneScale {
  /** Seconds at the left edge. */
  readonly from: number;
  /** Seconds at the right edge. */
  readonly to: number;
  /** CSS pixels from the left to the right edge. */
  readonly width: number;
}

// Less cannot be seen, or be told from the edge of a lane.
const narrowest = 3;

/** Where an instant lies, in pixels from the left edge, to a tenth. */
export function pixelAt({ from, to, width }: LaneScale, seconds: number): number {
  return Math.round(((seconds - from) / (to - from)) * width * 10) / 10;
}

/** A scale as core counts it: a column for each pixel. */
export function columnsOf({ from, to, width }: LaneScale) {
  return { from, to, columns: Math.max(1, Math.ceil(width)) };
}

/**
 * The outline of runs as one SVG path, so that a lane costs one node however many claims it holds. Runs that touch keep
 * a pixel between them.
 */
export function runsPath(runs: readonly TimeRange[], scale: LaneScale, height: number): string {
  let path = '';
  for (const { start, end } of runs) {
    const left = pixelAt(scale, start);
    const width = Math.max(narrowest, Math.round((pixelAt(scale, end) - left - 1) * 10) / 10);
    path += `M${left} 0h${width}v${height}h${-width}z`;
  }
  return path;
}

/** The outline of all that a lane's part covers. */
export function lanePath(coverage: LaneCoverage | undefined, scale: LaneScale, height: number): string {
  return coverage === undefined ? '' : runsPath(coverage.runs(columnsOf(scale)), scale, height);
}

/**
 * One drawing at each instant that a lane's part holds, as one SVG path. Instants nearer than a drawing is wide are
 * drawn once.
 *
 * @param drawing  Path commands relative to the instant, at the top of the lane.
 */
export function pointsPath(coverage: LaneCoverage | undefined, scale: LaneScale, drawing: string): string {
  if (coverage === undefined) return '';
  // One column more: what stands at the very end is at the right edge.
  const step = (scale.to - scale.from) / Math.max(1, Math.ceil(scale.width));
  const columns = columnsOf({ ...scale, to: scale.to + step, width: scale.width + 1 });
  const counts = coverage.columns(columns);
  let path = '';
  let drawn = Number.NEGATIVE_INFINITY;
  for (let column = 0; column < columns.columns; column++) {
    if (counts[column] === 0 || column - drawn < 4) continue;
    drawn = column;
    path += `M${pixelAt(scale, columnRange(columns, column).start)} 0${drawing}`;
  }
  return path;
}
