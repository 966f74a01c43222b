import { GrowingNumbers } from './growing-numbers.ts';
import type { SortedRanges } from './sorted-ranges.ts';

/** The line of time cut into windows, each with the ranges that can be active in it. */
export interface Windows {
  /** The second at which each starts, and last the one at which nothing is active any more; Infinity for open ranges. */
  readonly marks: Float64Array;
  /** Where each one's candidates begin, and last how many there are. */
  readonly offsets: Int32Array;
  /** Places of the ranges that are active somewhere in each window, ascending. */
  readonly candidates: Int32Array;
}

// Fewer makes a question quicker and the index larger; with 6 it stays about 40 bytes a range.
const slack = 6;

/**
 * Cuts the windows of Chazelle's filtering search. A window is closed when it would hold more than twice the fewest
 * that are active anywhere in it, plus a few: so a question looks at a small multiple of its answer, and all windows
 * together stay linear in the ranges.
 */
export function cutWindows({ bounds, byStart, byEnd }: SortedRanges): Windows {
  const total = byEnd.length;
  const marks = new GrowingNumbers(Float64Array, total / 4);
  const offsets = new GrowingNumbers(Int32Array, total / 4);
  const candidates = new GrowingNumbers(Int32Array, total * 2);
  let come = 0;
  let gone = 0;
  let active = 0;
  let fewest = 0;
  /** Where the candidates of the open window begin. */
  let first = 0;
  while (gone < total) {
    const nextStart = come < total ? bounds[2 * byStart[come]!]! : Number.POSITIVE_INFINITY;
    const time = Math.min(nextStart, bounds[2 * byEnd[gone]! + 1]!);
    if (time === Number.POSITIVE_INFINITY) break;
    const firstCome = come;
    let left = 0;
    let entered = 0;
    for (; gone < total && bounds[2 * byEnd[gone]! + 1]! <= time; gone++)
      left += isRange(bounds, byEnd[gone]!);
    for (; come < total && bounds[2 * byStart[come]!]! <= time; come++)
      entered += isRange(bounds, byStart[come]!);
    if (left + entered === 0) continue;
    active += entered - left;
    fewest = Math.min(fewest, active);
    if (marks.length === 0 || candidates.length - first + entered > 2 * fewest + slack) {
      const until = candidates.length;
      inGivenOrder(candidates.between(first, until));
      for (let i = first; i < until; i++) {
        if (bounds[2 * candidates.at(i) + 1]! > time) candidates.push(candidates.at(i));
      }
      first = until;
      fewest = active;
      marks.push(time);
      offsets.push(until);
    }
    for (let i = firstCome; i < come; i++)
      if (isRange(bounds, byStart[i]!) === 1) candidates.push(byStart[i]!);
  }
  inGivenOrder(candidates.between(first, candidates.length));
  marks.push(total === 0 ? Number.NEGATIVE_INFINITY : bounds[2 * byEnd[total - 1]! + 1]!);
  offsets.push(candidates.length);
  return { marks: marks.taken(), offsets: offsets.taken(), candidates: candidates.taken() };
}

/** 1, or 0 for a point: it has no length, so it is never active and no candidate. */
function isRange(bounds: Float64Array, place: number): number {
  return Number(bounds[2 * place]! < bounds[2 * place + 1]!);
}

// So that an answer comes in the order in which the ranges were given without being sorted.
function inGivenOrder(places: Int32Array): void {
  if (places.length > 100) {
    places.sort();
    return;
  }
  for (let i = 1; i < places.length; i++) {
    const place = places[i]!;
    let at = i;
    for (; at > 0 && places[at - 1]! > place; at--) places[at] = places[at - 1]!;
    places[at] = place;
  }
}
