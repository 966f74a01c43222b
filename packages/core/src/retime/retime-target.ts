import type { ClaimDocument, Media, Target } from '@claimcue/schema';
import { joinRanges } from '../mapping/map-range.ts';
import { createRunMap, widestUncertainty } from '../mapping/map-runs.ts';
import { pictureComparer } from '../mapping/same-picture.ts';
import type { TimeRange } from '../time/time-range.ts';
import type { RetimeLoss, Retiming } from './retiming.ts';

interface RetimedTarget {
  readonly targets: readonly Target[];
  readonly losses: readonly RetimeLoss['loss'][];
}

/** How each target of the retimed recording changes. */
export function retimeTarget(document: ClaimDocument, retiming: Retiming): (target: Target) => RetimedTarget {
  switch (retiming.type) {
    case 'offset':
      return (target) => moved(target, 1, retiming.seconds);
    case 'scale':
      return (target) => moved(target, retiming.factor, 0);
    case 'edit':
      return throughRuns(document, retiming.to);
    case 'cuts': {
      // The recording as it is now is an edit of what it was: the same question.
      const now = unusedId(document, retiming.media);
      const recut: Media = {
        id: now,
        files: [],
        derivedFrom: [{ media: retiming.media, cuts: [...retiming.cuts] }],
      };
      const through = throughRuns({ ...document, media: [...document.media, recut] }, now);
      return (target) => {
        const { targets, losses } = through(target);
        return { targets: targets.map((one) => ({ ...one, media: retiming.media })), losses };
      };
    }
  }
}

function moved(target: Target, factor: number, seconds: number): RetimedTarget {
  const at = (time: number): number => rounded(time * factor + seconds);
  const width = target.uncertainty === undefined ? {} : { uncertainty: rounded(target.uncertainty * factor) };
  if (target.at !== undefined) {
    const now = at(target.at);
    return now < 0
      ? { targets: [], losses: ['gone'] }
      : { targets: [{ ...target, at: now, ...width }], losses: [] };
  }
  const start = at(target.start);
  const losses: RetimeLoss['loss'][] = start < 0 ? ['shortened'] : [];
  if (target.end === undefined)
    return { targets: [{ ...target, start: Math.max(0, start), ...width }], losses };
  const end = at(target.end);
  // Less than a microsecond is left: a range of no length is none.
  if (end <= Math.max(0, start)) return { targets: [], losses: ['gone'] };
  return { targets: [{ ...target, start: Math.max(0, start), end, ...width }], losses };
}

function throughRuns(document: ClaimDocument, to: string): (target: Target) => RetimedTarget {
  const map = createRunMap(document);
  const isSamePicture = pictureComparer(document);
  return (target) => {
    const { start, end } = rangeOf(target);
    const { uncertainty, region, ...plain } = target;
    const runs = map({ media: target.media, start, end, uncertainty }, to);
    const keepsRegion = region !== undefined && isSamePicture(region, target.media, to);
    const kept = { ...plain, ...(keepsRegion ? { region } : {}), media: to };
    const targets = joinRanges(runs).flatMap((range): Target[] => {
      const width = uncertainty === undefined ? {} : { uncertainty: rounded(widestUncertainty(runs, range)) };
      const from = rounded(range.start);
      if (target.at !== undefined) return [{ ...kept, at: from, ...width } as Target];
      const until = rounded(range.end);
      return until > from ? [{ ...kept, start: from, end: until, ...width } as Target] : [];
    });
    if (targets.length === 0) return { targets, losses: ['gone'] };
    const losses: RetimeLoss['loss'][] = [];
    if (target.at === undefined && target.end === undefined) losses.push('open');
    else if (covered(runs.map((run) => run.of)) < end - start - 1e-6) losses.push('shortened');
    if (region !== undefined && !keepsRegion) losses.push('region');
    return { targets, losses };
  };
}

function rangeOf(target: Target): TimeRange {
  if (target.at !== undefined) return { start: target.at, end: target.at };
  return { start: target.start, end: target.end ?? Number.POSITIVE_INFINITY };
}

function covered(parts: readonly TimeRange[]): number {
  return joinRanges(parts).reduce((sum, { start, end }) => sum + end - start, 0);
}

// To the microsecond: what adding decimal fractions leaves over is nobody's time.
function rounded(seconds: number): number {
  return Math.round(seconds * 1e6) / 1e6;
}

function unusedId(document: ClaimDocument, like: string): string {
  let id = like;
  while (document.media.some((media) => media.id === id)) id += '-now';
  return id;
}
