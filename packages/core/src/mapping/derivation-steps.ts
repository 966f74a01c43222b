import type { ClaimDocument, Cut } from '@claimcue/schema';
import type { TimeRange } from '../time/time-range.ts';

/** A run of one recording, and the run of another that it shows or is shown by. */
export interface Run extends TimeRange {
  /** Where the run comes from: seconds of the recording that was asked about. */
  readonly of: TimeRange;
  /** Seconds of the recording that was asked about for each second of this run. */
  readonly rate: number;
}

/** One step along `derivedFrom`, in either direction. */
export interface Step {
  readonly to: string;
  /** The runs that a run is seen as, in the order of the cuts; empty where it was left out. */
  readonly map: (run: Run) => Run[];
}

/** The steps from each recording to those that it was cut from and those that were cut from it. */
export function derivationSteps(document: ClaimDocument): Map<string, Step[]> {
  const steps = new Map<string, Step[]>();
  const add = (from: string, step: Step): void => {
    const list = steps.get(from);
    if (list === undefined) steps.set(from, [step]);
    else list.push(step);
  };
  for (const edit of document.media) {
    for (const derivation of edit.derivedFrom ?? []) {
      // Nobody knows which seconds show which: that is no way from one to the other.
      if (derivation.cuts === undefined) continue;
      const { cuts } = derivation;
      add(derivation.media, { to: edit.id, map: (run) => cuts.flatMap((cut) => intoEdit(cut, run)) });
      add(edit.id, { to: derivation.media, map: (run) => cuts.flatMap((cut) => intoOriginal(cut, run)) });
    }
  }
  return steps;
}

function intoEdit(cut: Cut, run: Run): Run[] {
  const rate = cut.rate ?? 1;
  const moved = {
    start: cut.start + (run.start - cut.from) / rate,
    end: cut.start + (run.end - cut.from) / rate,
    of: run.of,
    rate: run.rate * rate,
  };
  return clipped(moved, cut.start, cut.end);
}

function intoOriginal(cut: Cut, run: Run): Run[] {
  const rate = cut.rate ?? 1;
  return clipped(run, cut.start, cut.end).map((kept) => ({
    start: cut.from + (kept.start - cut.start) * rate,
    end: cut.from + (kept.end - cut.start) * rate,
    of: kept.of,
    rate: kept.rate / rate,
  }));
}

// A point (start = end) is kept where the half-open cut holds it; a range where the two share more than an edge.
function clipped(run: Run, from: number, to: number): Run[] {
  if (run.start === run.end) return from <= run.start && run.start < to ? [run] : [];
  const start = Math.max(run.start, from);
  const end = Math.min(run.end, to);
  if (!(start < end)) return [];
  // An edge that was not cut stays as it was given, to the last digit; and the end of an open range stays open.
  const of = {
    start: start === run.start ? run.of.start : run.of.start + (start - run.start) * run.rate,
    end: end === run.end ? run.of.end : run.of.start + (end - run.start) * run.rate,
  };
  return [{ start, end, of, rate: run.rate }];
}
