import type { CandidateForm } from './candidate-form.ts';
import { takeCensus } from './census.ts';
import { Crowd } from './crowd.ts';
import type { Ticks } from './ticks.ts';

/** A cell with more bounds than this, and than twice as many as the ranges that last through it, is crowded. */
const fewBounds = 80;

/** A part of the line of time in equal cells, each with the ranges that are active somewhere in it. */
export interface Cells {
  /** Each cell has as many as a candidate's tick has values. */
  readonly ticks: Ticks;
  /** Where each cell's candidates begin, and last how many there are. */
  readonly offsets: Int32Array;
  /** In the form of `CandidateForm`; in each cell by place. */
  readonly candidates: Int32Array;
  /** What is in each crowded cell, by the cell's number. Such a cell has no candidates. */
  readonly crowds: ReadonlyMap<number, Crowd>;
}

/**
 * Lays the cells for some ranges.
 *
 * @param bounds    As `SortedRanges.bounds`.
 * @param mayCrowd  Else each cell has its candidates, however many they are.
 */
export function layCells(bounds: Float64Array, crowd: Crowd, form: CandidateForm, mayCrowd: boolean): Cells {
  const census = takeCensus(bounds, crowd, form);
  const cells = census.candidates.length;
  const crowds = new Map<number, Crowd>();
  const offsets = new Int32Array(cells + 1);
  for (let cell = 0; cell < cells; cell++) {
    const count = census.candidates[cell]!;
    const boundCount = census.bounds[cell]!;
    const isCrowded = mayCrowd && boundCount > fewBounds + 2 * (count - boundCount);
    if (isCrowded) crowds.set(cell, new Crowd());
    offsets[cell + 1] = offsets[cell]! + (isCrowded ? 0 : count);
  }
  const candidates = new Int32Array(offsets[cells]!);
  /** Where each cell's next candidate goes. */
  const next = offsets.slice();
  const { ticks } = census;
  const { tickBits, placeShift, isStart, isSecond } = form;
  const tickMask = isStart - 1;
  for (const place of crowd.places) {
    const start = bounds[2 * place]!;
    const end = bounds[2 * place + 1]!;
    const firstTick = ticks.at(start);
    const lastTick = ticks.at(end);
    const lastCell = lastTick >> tickBits;
    for (let cell = firstTick >> tickBits; cell <= lastCell; cell++) {
      const starts = start >= crowd.from && cell === firstTick >> tickBits;
      const ends = end <= crowd.until && cell === lastCell;
      const inCell = crowds.get(cell);
      if (inCell !== undefined) {
        inCell.add(place);
        if (starts) inCell.reach(start);
        if (ends) inCell.reach(end);
        continue;
      }
      const placed = place << placeShift;
      // One that has begun before is there from the first tick on.
      const asStart = placed | isStart | (starts ? firstTick & tickMask : 0);
      if (ends) candidates[next[cell]!++] = placed | (lastTick & tickMask);
      if (ends && starts) candidates[next[cell]!++] = asStart | isSecond;
      if (!ends) candidates[next[cell]!++] = asStart;
    }
  }
  return { ticks, offsets, candidates, crowds };
}
