import { formatTimeRange } from '@claimcue/core';
import { html, nothing } from 'lit';
import { customProperties } from '../../base/custom-properties.ts';
import { columnsOf, pixelAt } from '../lane-path.ts';
import type { Lane } from '../lanes.ts';
import { compact, nameWith, targetWidth } from '../targets.ts';
import type { TimelineView } from '../timeline-view.ts';
import { partWindow } from './zoom-window.ts';

/**
 * A target for each run of marks that stand too near each other to be met one by one: it says how many, and asks for a
 * closer look.
 */
export function gatherings({ party, speaking }: Lane, { scale, translator, host }: TimelineView) {
  if (scale.width === 0) return nothing;
  const near = (targetWidth / scale.width) * (scale.to - scale.from);
  return (
    speaking
      .gather(columnsOf(scale), near)
      // Marks that start together are one mark to the eye, and no zoom would part them.
      .filter(({ start, end, count }) => count > 1 && end > start)
      .map((gathered) => {
        const label = `${party.name}, ${translator.text('statements', { count: gathered.count })}, ${formatTimeRange(gathered.start, gathered.end)}`;
        const shown = compact(gathered.count, translator);
        return html`<button
        class="gathering"
        part="gathering"
        type="button"
        aria-label=${nameWith(shown, label)}
        title=${label}
        ${customProperties({ '--_claimcue-x': `${Math.max(0, Math.min(pixelAt(scale, gathered.start), scale.width - targetWidth))}px` })}
        @click=${() => host.showWindow(partWindow(host.window, host.length, gathered))}
      ><span class="count figures">${shown}</span></button>`;
      })
  );
}
