import { LaneCoverage, type Timed, type TimeRange } from '@claimcue/core';
import type { Claim, Party } from '@claimcue/schema';

/** What a party's lane shows. Each part can be asked for by pixel columns, whatever it holds. */
export interface Lane {
  readonly party: Party;
  /** All of the party's claims for as long as they are on screen: who speaks, and how many marks stand where. */
  readonly speaking: LaneCoverage;
  /** What surely lies in the seconds that are drawn. */
  readonly marks: LaneCoverage;
  /** Where a claim may lie, because its time is about right. */
  readonly soft?: LaneCoverage | undefined;
  /** Claims about an instant. */
  readonly points?: LaneCoverage | undefined;
  /** Where claims that have no end go on beyond the recording. */
  readonly open?: LaneCoverage | undefined;
}

/** Sorts claims into lanes, one for each party in the order given. Claims of other parties are left out. */
export function buildLanes(
  claims: readonly Timed<Claim>[],
  parties: readonly Party[],
  length: number,
): Lane[] {
  const groups = new Map(parties.map(({ id }) => [id, { of: [] as Timed<Claim>[], isPlain: true }]));
  // One pass that calls nothing of ours: at a page's first look no compiler has made callbacks cheap.
  for (let i = 0; i < claims.length; i++) {
    const { thing, target, uncertainty = 0 } = claims[i]!;
    const group = groups.get(thing.party);
    group?.of.push(claims[i]!);
    if (group && (target.end === undefined || uncertainty > 0)) group.isPlain = false;
  }
  return parties.map((party) => {
    const { of, isPlain } = groups.get(party.id)!;
    const speaking = new LaneCoverage(of);
    return { party, speaking, ...(isPlain ? { marks: speaking } : markings(of, length)) };
  });
}

/** What is drawn of claims that are not all ranges with an end, given to the second. */
function markings(claims: readonly Timed<Claim>[], length: number): Omit<Lane, 'party' | 'speaking'> {
  const marks: TimeRange[] = [];
  const soft: TimeRange[] = [];
  const points: TimeRange[] = [];
  const open: TimeRange[] = [];
  for (const { target, start, end, uncertainty = 0 } of claims) {
    const isPoint = target.at !== undefined;
    if (isPoint) points.push({ start, end: start });
    else if (start + uncertainty < end - uncertainty) {
      marks.push({ start: start + uncertainty, end: end - uncertainty });
    }
    if (uncertainty > 0)
      soft.push({ start: start - uncertainty, end: (isPoint ? start : end) + uncertainty });
    const goesOn = Math.min(end, length);
    if (!isPoint && target.end === undefined) open.push({ start: goesOn, end: goesOn });
  }
  const cover = (ranges: readonly TimeRange[]) =>
    ranges.length === 0 ? undefined : new LaneCoverage(ranges);
  return { marks: new LaneCoverage(marks), soft: cover(soft), points: cover(points), open: cover(open) };
}
