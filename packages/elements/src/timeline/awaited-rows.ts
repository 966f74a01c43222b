import type { TimelineView } from './timeline-view.ts';

// CSS pixels: on a wider timeline what the bands mean stands in the row of the controls, which has its room already.
const narrow = 480;

/**
 * How many rows under the lanes will say what the bands mean, once the tools are loaded that draw them. Their room is kept
 * until then, so that what stands below does not move while it is read.
 */
export function awaitedRows({ document, lanes, scale }: TimelineView): number {
  if (lanes.length < 2 || scale.width === 0 || scale.width > narrow) return 0;
  const types = new Set((document.relations ?? []).map(({ type }) => type));
  return 1 + Number(types.has('disputes')) + Number(types.has('agrees') || types.has('supports'));
}
