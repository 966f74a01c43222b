import type { ClaimDocument } from '@claimcue/schema';
import type { TimeRange } from '../time/time-range.ts';
import { cursorOver } from '../time-index/cursor-over.ts';
import { timedClaims } from './timed-claims.ts';

/** A run of a recording about which the same parties speak. */
export interface VoiceBand extends TimeRange {
  /** Ids of the parties that speak about it, in the document's order; none where nobody does. */
  readonly parties: readonly string[];
  /** About which nobody, one party or several speak. */
  readonly voices: 'none' | 'one' | 'several';
}

/**
 * Cuts a recording into bands by who speaks about it: which seconds one party alone speaks about, which several, which
 * none. Neighbouring bands differ; together they make up the recording without a gap.
 *
 * @param length   Seconds to go to; the recording's own duration where it is left out, else the last end of a claim.
 * @param parties  Only these parties count, where given: the others are not shown.
 */
export function voiceBands(
  document: ClaimDocument,
  media: string,
  { length, parties }: { readonly length?: number; readonly parties?: readonly string[] } = {},
): VoiceBand[] {
  const shown = document.parties
    .map((party) => party.id)
    .filter((id) => parties === undefined || parties.includes(id));
  const place = new Map(shown.map((id, i) => [id, i]));
  const timed = timedClaims(document, media).filter((entry) => place.has(entry.thing.party));
  const duration = document.media.find((entry) => entry.id === media)?.duration;
  const end = length ?? duration ?? lastEnd(timed);
  const cursor = cursorOver(timed, 0);
  const speaking = new Array<number>(shown.length).fill(0);
  for (const active of cursor.active) speaking[place.get(timed[active]!.thing.party)!]!++;
  const bands: VoiceBand[] = [];
  let start = 0;
  while (start < end) {
    const next = Math.min(end, cursor.next);
    const now = shown.filter((_, i) => speaking[i]! > 0);
    const last = bands.at(-1);
    if (last !== undefined && isSame(last.parties, now)) bands[bands.length - 1] = { ...last, end: next };
    else bands.push({ start, end: next, parties: now, voices: voicesOf(now.length) });
    start = next;
    cursor.moveTo(start);
    const { entered, left } = cursor.change;
    for (const active of entered) speaking[place.get(timed[active]!.thing.party)!]!++;
    for (const active of left) speaking[place.get(timed[active]!.thing.party)!]!--;
  }
  return bands;
}

function lastEnd(ranges: readonly TimeRange[]): number {
  let last = 0;
  for (const { end } of ranges) if (Number.isFinite(end)) last = Math.max(last, end);
  return last;
}

function voicesOf(count: number): VoiceBand['voices'] {
  return count === 0 ? 'none' : count === 1 ? 'one' : 'several';
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id, i) => id === b[i]);
}
