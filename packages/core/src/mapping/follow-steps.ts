import type { TimeRange } from '../time/time-range.ts';
import type { Run, Step } from './derivation-steps.ts';

/** A run of one recording's time. */
export interface MediaRange extends TimeRange {
  readonly media: string;
}

/**
 * Follows a range from recording to recording until it is seen in the one asked for.
 * Breadth first: where several ways lead there, the one with the fewest edits between says it best.
 *
 * @returns the runs, in no order; nothing where no way leads from one recording to the other.
 */
export function followSteps(
  steps: ReadonlyMap<string, readonly Step[]>,
  range: MediaRange,
  media: string,
): Run[] | undefined {
  const asked = { start: range.start, end: range.end };
  const whole: Run = { ...asked, of: asked, rate: 1 };
  if (range.media === media) return [whole];
  const seen = new Set([range.media]);
  let frontier = new Map<string, Run[]>([[range.media, [whole]]]);
  let reached = false;
  while (frontier.size > 0) {
    const onward = new Map<string, Run[]>();
    for (const [from, runs] of frontier) {
      for (const step of steps.get(from) ?? []) {
        reached ||= step.to === media;
        // Two steps of one round may lead to one recording: an edit that shows two parts of it, or two edits of it.
        if (seen.has(step.to)) continue;
        const moved = runs.flatMap(step.map);
        const there = onward.get(step.to);
        if (there === undefined) onward.set(step.to, moved);
        else there.push(...moved);
      }
    }
    const found = onward.get(media);
    if (found !== undefined && found.length > 0) return found;
    for (const name of onward.keys()) if (name !== media) seen.add(name);
    onward.delete(media);
    frontier = onward;
  }
  return reached ? [] : undefined;
}
