import type { TimeRange } from '../time/time-range.ts';
import { FirstFreeLane } from './first-free-lane.ts';
import { type LaneRow, rowOf } from './lane-row.ts';

/** Something that takes up a lane while it lasts. */
export interface Packable extends TimeRange {
  readonly id: string;
}

/**
 * Gives each entry a lane, from 0, so that no two in a lane overlap. Touching is not overlapping.
 *
 * What had a lane keeps it, as long as it does not meet another that had that lane and starts earlier. So adding a claim
 * moves no other, and the eye finds what it saw. Without lanes of before, as few lanes are used as ranges overlap.
 *
 * @param entries   In any order. An empty range takes no room; one without numbers gets lane 0.
 * @param previous  The lanes of before, by id, as this function gave them.
 * @returns lanes by id.
 */
export function packLanes(
  entries: readonly Packable[],
  previous: ReadonlyMap<string, number> = new Map(),
): Map<string, number> {
  const byStart = [...entries].sort((a, b) => a.start - b.start || b.end - a.end || compare(a.id, b.id));
  const lanes = new Map<string, number>();
  const rows: LaneRow[] = [];
  const homeless: Packable[] = [];
  for (const entry of byStart) {
    const lane = previous.get(entry.id);
    const row = lane === undefined || !(lane < mostLanes) ? undefined : rowOf(rows, lane);
    if (row?.add(entry)) lanes.set(entry.id, lane!);
    else homeless.push(entry);
  }
  // Of lanes that all are free up to some time, only the first can be the best: with nothing kept, a search in a tree.
  const free = new FirstFreeLane(rows);
  for (const entry of homeless) {
    const lane = entry.start < entry.end ? free.take(entry) : 0;
    lanes.set(entry.id, lane);
  }
  return lanes;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

// A lane of before that nobody can have drawn is no lane.
const mostLanes = 100_000;
