import type { ClaimDocument, Cut } from '@claimcue/schema';
import type { TimeRange } from '../time/time-range.ts';

/** A run of one recording's time. */
export interface MediaRange extends TimeRange {
  readonly media: string;
}

interface Step {
  readonly to: string;
  readonly map: (range: TimeRange) => TimeRange[];
}

/**
 * Says where a run of one recording is seen in another, through `derivedFrom` in either direction and over several
 * steps (an edit of an edit; two edits of one recording).
 *
 * @returns the runs in `media`'s time, ascending; several where an edit cut the run, none where it left the run out or
 *   where the two recordings have nothing to do with each other.
 */
export function mapRange(document: ClaimDocument, range: MediaRange, media: string): TimeRange[] {
  return mapThrough(stepsOf(document), range, media);
}

/** As `mapRange`, for many ranges: the steps between recordings are read once. */
export function createRangeMap(document: ClaimDocument): (range: MediaRange, media: string) => TimeRange[] {
  const steps = stepsOf(document);
  return (range, media) => mapThrough(steps, range, media);
}

// Breadth first: where several ways lead to a recording, the one with the fewest edits between says it best.
function mapThrough(
  steps: ReadonlyMap<string, readonly Step[]>,
  range: MediaRange,
  media: string,
): TimeRange[] {
  if (range.media === media) return [{ start: range.start, end: range.end }];
  const seen = new Set([range.media]);
  let frontier: { media: string; ranges: TimeRange[] }[] = [{ media: range.media, ranges: [range] }];
  while (frontier.length > 0) {
    const found: TimeRange[] = [];
    const onward: typeof frontier = [];
    for (const here of frontier) {
      for (const step of steps.get(here.media) ?? []) {
        if (step.to !== media && seen.has(step.to)) continue;
        seen.add(step.to);
        const ranges = here.ranges.flatMap(step.map);
        if (step.to === media) found.push(...ranges);
        else if (ranges.length > 0) onward.push({ media: step.to, ranges });
      }
    }
    if (found.length > 0) return joined(found);
    frontier = onward;
  }
  return [];
}

function stepsOf(document: ClaimDocument): Map<string, Step[]> {
  const steps = new Map<string, Step[]>();
  const add = (from: string, step: Step): void => {
    const list = steps.get(from);
    if (list === undefined) steps.set(from, [step]);
    else list.push(step);
  };
  for (const edit of document.media) {
    for (const derivation of edit.derivedFrom ?? []) {
      const cuts = derivation.cuts ?? [];
      add(derivation.media, { to: edit.id, map: (range) => cuts.flatMap((cut) => intoEdit(cut, range)) });
      add(edit.id, { to: derivation.media, map: (range) => cuts.flatMap((cut) => intoOriginal(cut, range)) });
    }
  }
  return steps;
}

function intoEdit(cut: Cut, range: TimeRange): TimeRange[] {
  const rate = cut.rate ?? 1;
  return clipped(
    cut.start + (range.start - cut.from) / rate,
    cut.start + (range.end - cut.from) / rate,
    cut.start,
    cut.end,
  );
}

function intoOriginal(cut: Cut, range: TimeRange): TimeRange[] {
  const rate = cut.rate ?? 1;
  const [kept] = clipped(range.start, range.end, cut.start, cut.end);
  if (kept === undefined) return [];
  return [
    { start: cut.from + (kept.start - cut.start) * rate, end: cut.from + (kept.end - cut.start) * rate },
  ];
}

// A point (start = end) is kept where the half-open cut holds it; a range where the two share more than an edge.
function clipped(start: number, end: number, from: number, to: number): TimeRange[] {
  if (start === end) return from <= start && start < to ? [{ start, end }] : [];
  const range = { start: Math.max(start, from), end: Math.min(end, to) };
  return range.start < range.end ? [range] : [];
}

/** Runs that touch are one run: a cut that shows on what the cut before showed is not seen as a cut. */
function joined(ranges: TimeRange[]): TimeRange[] {
  const sorted = [...ranges].sort((a, b) => a.start - b.start || a.end - b.end);
  const result: TimeRange[] = [];
  for (const range of sorted) {
    const last = result.at(-1);
    if (last !== undefined && range.start <= last.end && range.start < range.end) {
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    } else result.push(range);
  }
  return result;
}
