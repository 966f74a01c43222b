import type { CandidateForm } from './candidate-form.ts';
import type { Crowd } from './crowd.ts';
import { Ticks } from './ticks.ts';

/** How many cells and candidates there may be for each range, 4 bytes each: the index stays below 40 bytes a range. */
const room = 3.75;

/** How many candidates and how many bounds of ranges each cell has. */
export interface Census {
  readonly ticks: Ticks;
  /** A range that begins and ends in one cell counts twice. */
  readonly candidates: Int32Array;
  readonly bounds: Int32Array;
  /** Of all candidates. */
  readonly total: number;
}

/** Divides a part of the line of time into as many cells as there is room for, and counts what each holds. */
export function takeCensus(bounds: Float64Array, crowd: Crowd, form: CandidateForm): Census {
  const { places } = crowd;
  // Each range is a candidate once, and once more for each edge of a cell that it reaches over.
  const most = ((room - 1) * places.length) / (1 + activeOnAverage(bounds, crowd));
  // Cells with fewer than four bounds on average are hardly quicker, and where ranges crowd most cells are empty.
  let cells = Math.floor(Math.min(most, places.length / 2)) || 1;
  for (;;) {
    const census = countIn(cells, bounds, crowd, form);
    if (cells === 1 || cells + census.total <= room * places.length) return census;
    cells = Math.floor(cells * 0.95);
  }
}

function activeOnAverage(bounds: Float64Array, { places, from, until }: Crowd): number {
  let sum = 0;
  for (const place of places) {
    sum += Math.min(bounds[2 * place + 1]!, until) - Math.max(bounds[2 * place]!, from);
  }
  return sum / (until - from);
}

function countIn(
  cells: number,
  bounds: Float64Array,
  { places, from, until }: Crowd,
  { tickBits }: CandidateForm,
): Census {
  const ticks = new Ticks(from, until, cells * 2 ** tickBits);
  const candidates = new Int32Array(cells);
  const boundCounts = new Int32Array(cells);
  let total = 0;
  for (const place of places) {
    const start = bounds[2 * place]!;
    const end = bounds[2 * place + 1]!;
    const first = ticks.at(start) >> tickBits;
    const last = ticks.at(end) >> tickBits;
    for (let cell = first; cell <= last; cell++) candidates[cell]!++;
    const second = Number(first === last && start >= from && end <= until);
    candidates[first]! += second;
    total += last - first + 1 + second;
    if (start >= from) boundCounts[first]!++;
    if (end <= until) boundCounts[last]!++;
  }
  return { ticks, candidates, bounds: boundCounts, total };
}
