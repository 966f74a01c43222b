import type { PartyIdentity, TimeRange } from '@claimcue/core';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { customProperties } from '../base/custom-properties.ts';
import { partyColor, partyMark } from '../party/party-mark.ts';
import { type LaneScale, lanePath, pointsPath, runsPath } from './lane-path.ts';
import type { Lane } from './lanes.ts';
import { pattern } from './patterns.ts';
import type { TimelineView } from './timeline-view.ts';

const laneHeight = 12;
// A pin whose point stands at the instant, and an arrow that leads on from where the recording ends.
const pin = 'm-4 0h8l-3 5v7h-2v-7z';
const arrow = 'm-6 1 5 5-5 5';

/** What a lane is drawn with. */
export interface LaneContext {
  /** The lane's place among all parties of the document. */
  readonly place: number;
  readonly identity: PartyIdentity | undefined;
  readonly view: TimelineView;
  /** Where the party's active claims lie. */
  readonly active: readonly TimeRange[];
  /** Targets over marks that stand too near each other; they are loaded later. */
  readonly gatherings: unknown;
}

/** A party's lane: its name, and its marks as long as their ranges. */
export function lane(shown: Lane, context: LaneContext): TemplateResult {
  const { view, identity, place, gatherings } = context;
  return html`<div class="lane" data-party=${shown.party.id} ${customProperties(partyColor(identity))}>
    <div class="lane-name">${partyMark(identity)}<bdi>${shown.party.name}</bdi></div>
    <svg class="marks" height=${laneHeight} aria-hidden="true" focusable="false">
      ${view.scale.width === 0 ? nothing : marks(shown, context, `pattern-${place}`)}
    </svg>
    ${gatherings}
  </div>`;
}

function marks(shown: Lane, context: LaneContext, id: string): TemplateResult<2> {
  const { view, active } = context;
  return svg`${guard([view], () => placed(shown, context, id))}
    <path class="mark-active" d=${runsPath(clipped(active, view.scale), view.scale, laneHeight)} />`;
}

/** All marks of a lane. */
function placed(shown: Lane, { view: { scale }, identity }: LaneContext, id: string): TemplateResult<2> {
  const outline = lanePath(shown.marks, scale, laneHeight);
  // The pattern lies on the recording and not on the screen: it moves with the marks.
  const shift = -((scale.from / (scale.to - scale.from)) * scale.width) % 6;
  return svg`<defs>${pattern(id, identity?.pattern ?? 0, shift)}</defs>
    <path class="mark-soft" d=${lanePath(shown.soft, scale, laneHeight)} />
    <path class="mark-ground" d=${outline} />
    <path d=${outline} fill="url(#${id})" />
    <path class="mark-edge" d=${outline} />
    <path class="mark-point" d=${pointsPath(shown.points, scale, pin)} />
    <path class="mark-open" d=${pointsPath(shown.open, scale, arrow)} />`;
}

function clipped(ranges: readonly TimeRange[], { from, to }: LaneScale): TimeRange[] {
  return ranges.flatMap(({ start, end }) =>
    start < to && end > from ? [{ start: Math.max(start, from), end: Math.min(end, to) }] : [],
  );
}
