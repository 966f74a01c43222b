import {
  type ColumnScale,
  columnRange,
  LaneCoverage,
  type LinkBand,
  linkBands,
  TimeIndex,
  type TimeRange,
} from '@claimcue/core';
import type { Relation } from '@claimcue/schema';
import type { Lane } from '../lanes.ts';
import type { TimelineView } from '../timeline-view.ts';

/** Where accounts meet: each kind can be asked for by pixel columns, whatever it holds. */
export interface Bands {
  /** A party says what another says. */
  readonly agrees: LaneCoverage;
  /** A party disputes what another says. */
  readonly disputes: LaneCoverage;
  /** Who draws the links of a kind: names of parties, nothing for the editor; each once, in the document's order. */
  drawnBy(kind: BandKind): readonly (string | undefined)[];
  /** What answers what at an instant, in the document's order. */
  linksAt(seconds: number): readonly LinkBand[];
}

export type BandKind = 'agrees' | 'disputes';

const kinds: Partial<Record<Relation['type'], BandKind>> = {
  agrees: 'agrees',
  supports: 'agrees',
  disputes: 'disputes',
};

/** Works out the bands of what a timeline shows. */
export function buildBands({ document, media, parties }: TimelineView): Bands {
  const links = linkBands(
    document,
    media,
    parties.map(({ id }) => id),
  );
  const index = new TimeIndex(links);
  const ofKind = (kind: BandKind) => links.filter(({ link }) => kinds[link.relation.type] === kind);
  return {
    agrees: new LaneCoverage(ofKind('agrees')),
    disputes: new LaneCoverage(ofKind('disputes')),
    drawnBy: (kind) => [...new Set(ofKind(kind).map(({ link }) => link.drawnBy?.name))],
    linksAt: (seconds) =>
      index
        .activeAt(seconds)
        .map((place) => links[place]!)
        .sort((a, b) => links.indexOf(a) - links.indexOf(b)),
  };
}

/**
 * Where one party speaks and no other, to the column: core's `voiceBands` as far as it can be seen, at the cost of the
 * columns and not of the claims. Of a case with one party it would be said of every second, so it is not said.
 */
export function aloneRuns(lanes: readonly Lane[], scale: ColumnScale): TimeRange[] {
  if (lanes.length < 2) return [];
  const voices = new Uint32Array(scale.columns);
  const counts = new Uint32Array(scale.columns);
  for (const { speaking } of lanes) {
    speaking.columns(scale, counts);
    for (let column = 0; column < scale.columns; column++) if (counts[column]! > 0) voices[column]!++;
  }
  const runs: TimeRange[] = [];
  for (let column = 0; column < scale.columns; column++) {
    if (voices[column] !== 1) continue;
    const first = column;
    while (voices[column + 1] === 1) column++;
    runs.push({ start: columnRange(scale, first).start, end: columnRange(scale, column).end });
  }
  return runs;
}
