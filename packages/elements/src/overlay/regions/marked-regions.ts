import { containsTime, type Timed } from '@claimcue/core';
import type { Claim, Party, Region } from '@claimcue/schema';
import type { CaseIndex } from '../../claim/case-index.ts';

/** A rectangle of the picture, and all who speak about it, in the document's order. */
export interface MarkedRegion {
  readonly region: Region;
  readonly parties: readonly Party[];
}

/**
 * The regions to outline. Those that are one rectangle are outlined once, so that nobody's outline lies over another's.
 *
 * @param time  Seconds of media time; all regions of what is said now where it is not known.
 */
export function markedRegions(
  runs: readonly Timed<Claim>[],
  time: number | undefined,
  index: CaseIndex,
): MarkedRegion[] {
  const marked = new Map<string, { region: Region; parties: Party[] }>();
  for (const run of runs) {
    if (time !== undefined && !containsTime(run, time)) continue;
    const region = run.region!;
    const party = index.parties.get(run.thing.party);
    if (party === undefined) continue;
    const key = [region.unit, region.x, region.y, region.width, region.height].join(' ');
    const entry = marked.get(key);
    if (entry === undefined) marked.set(key, { region, parties: [party] });
    else if (!entry.parties.includes(party)) entry.parties.push(party);
  }
  return [...marked.values()];
}
