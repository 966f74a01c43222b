import type { TimelineView } from './timeline-view.ts';

/**
 * How many rows under the lanes will say what the bands mean, once the tools are loaded that draw them. On a narrow
 * timeline their room is kept until then, so that what stands below does not move while it is read; on a wider one they
 * stand in the row of the controls, which has its room already. Styles decide which it is: known only after a first
 * measure, the room itself would be what moves.
 */
export function awaitedRows({ document, lanes }: TimelineView): number {
  if (lanes.length < 2) return 0;
  const types = new Set((document.relations ?? []).map(({ type }) => type));
  return 1 + Number(types.has('disputes')) + Number(types.has('agrees') || types.has('supports'));
}
