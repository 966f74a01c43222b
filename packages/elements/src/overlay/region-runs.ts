import { containsTime, type Timed } from '@claimcue/core';
import type { Claim } from '@claimcue/schema';
import type { CaseIndex } from '../claim/case-index.ts';
import type { PartyClaims } from '../claim/speaking-parties.ts';

/** The runs of what is said now that point at a part of the picture. */
export function regionRuns(
  speaking: readonly PartyClaims[],
  media: string | undefined,
  index: CaseIndex,
): Timed<Claim>[] {
  return speaking.flatMap(({ claims }) =>
    claims.flatMap((claim) => index.timesIn(media, claim).filter(({ region }) => region !== undefined)),
  );
}

/** Which of some runs hold an instant, as a word that changes when that does; all of them where no time is known. */
export function runsAt(runs: readonly Timed<Claim>[], time: number | undefined): string {
  return runs.map((run) => time === undefined || containsTime(run, time)).join();
}
