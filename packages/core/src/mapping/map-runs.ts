import type { ClaimDocument } from '@claimcue/schema';
import type { TimeRange } from '../time/time-range.ts';
import { derivationSteps, type Run } from './derivation-steps.ts';
import { followSteps, type MediaRange } from './follow-steps.ts';
import { joinRanges } from './map-range.ts';

/** A range that may be about right: plus or minus `uncertainty` seconds of its recording. */
export interface UncertainRange extends MediaRange {
  readonly uncertainty?: number | undefined;
}

/** One unbroken part of a range, where another recording shows it. */
export interface MappedRun extends TimeRange {
  /** Which part of the range it is, in the time that was asked in. */
  readonly of: TimeRange;
  /** Seconds of the range for each second of the run: 0.5 where the run is slow motion at half speed. */
  readonly rate: number;
  /** Plus or minus, in seconds of the run's recording: slow motion widens it. */
  readonly uncertainty?: number;
}

/**
 * As `mapRange`, cut by cut: a range that a cut splits is given in parts even where the parts touch, each with the part
 * of the range that it shows.
 *
 * @returns the runs in `media`'s time, ascending.
 */
export function mapRuns(document: ClaimDocument, range: UncertainRange, media: string): MappedRun[] {
  return createRunMap(document)(range, media);
}

/** As `mapRuns`, for many ranges: the steps between recordings are read once. */
export function createRunMap(document: ClaimDocument): (range: UncertainRange, media: string) => MappedRun[] {
  const steps = derivationSteps(document);
  return (range, media) =>
    (followSteps(steps, range, media) ?? [])
      .map((run) => withUncertainty(run, range.uncertainty))
      .sort((a, b) => a.start - b.start || a.of.start - b.of.start);
}

/** The widest of the runs that were joined to a range: one in slow motion widens what nobody knows exactly. */
export function widestUncertainty(runs: readonly MappedRun[], { start, end }: TimeRange): number {
  let widest = 0;
  for (const run of runs) {
    if (run.start >= start && run.end <= end) widest = Math.max(widest, run.uncertainty ?? 0);
  }
  return widest;
}

function withUncertainty({ start, end, of, rate }: Run, uncertainty: number | undefined): MappedRun {
  return {
    start,
    end,
    of,
    rate,
    ...(uncertainty === undefined ? {} : { uncertainty: uncertainty / rate }),
  };
}

/**
 * The parts of a range that another recording does not show: what an edit left out.
 *
 * @returns the parts in the time that was asked in, ascending; all of the range where none of it is shown; nothing where
 *   the recordings have nothing to do with each other, or nobody knows the cuts.
 */
export function leftOut(document: ClaimDocument, range: MediaRange, media: string): TimeRange[] | undefined {
  const runs = followSteps(derivationSteps(document), range, media);
  if (runs === undefined) return undefined;
  if (range.start === range.end) return runs.length > 0 ? [] : [{ start: range.start, end: range.end }];
  const gaps: TimeRange[] = [];
  let at = range.start;
  for (const shown of joinRanges(runs.map((run) => run.of))) {
    if (shown.start > at) gaps.push({ start: at, end: shown.start });
    at = Math.max(at, shown.end);
  }
  if (at < range.end) gaps.push({ start: at, end: range.end });
  return gaps;
}
