import type { TimeRange } from '@claimcue/core';
import { html, nothing, render, type TemplateResult } from 'lit';
import { pixelAt } from '../lane-path.ts';
import type { Lane } from '../lanes.ts';
import { isWhole } from '../time-window.ts';
import type { TimelineHost, TimelineView } from '../timeline-view.ts';
import { type Bands, buildBands } from './bands.ts';
import { bandRows, bandsLegend } from './bands-template.ts';
import { controls } from './controls-template.ts';
import { gatherings } from './gatherings-template.ts';
import { Gestures } from './gestures.ts';
import { overview } from './overview-template.ts';
import { preview } from './preview-template.ts';
import { partWindow, zoomBy } from './zoom-window.ts';

export { toolsStyles } from './tools.styles.ts';

/** What one timeline shows beyond its first look. Loaded after it, so that a page's first load is without it. */
export class TimelineTools {
  #bands: Bands | undefined;
  #of: readonly unknown[] = [];
  readonly #host: TimelineHost;
  /** What wheel, mouse and fingers do on the track. */
  readonly gestures: Gestures;

  constructor(host: TimelineHost) {
    this.#host = host;
    this.gestures = new Gestures(host);
  }

  /** Zooms by a factor around the playhead; 0 shows the whole. */
  zoom(factor: number): void {
    this.#host.showWindow(zoomBy(this.#host, factor));
  }

  /** Looks so closely at what stands too near each other that it comes apart. */
  part(range: TimeRange): void {
    const { window, length } = this.#host;
    this.#host.showWindow(partWindow(window, length, range));
  }

  /** Targets over marks of a lane that stand too near each other. */
  gatherings(lane: Lane, view: TimelineView): unknown {
    return gatherings(lane, view);
  }

  /** The bands over the lanes. */
  bands(view: TimelineView): TemplateResult | typeof nothing {
    return view.scale.width === 0 ? nothing : bandRows(this.#bandsOf(view), view);
  }

  /** What stands under the lanes: what the bands mean, and the controls. */
  foot(view: TimelineView): TemplateResult {
    return html`${bandsLegend(this.#bandsOf(view), view)}${controls(view)}`;
  }

  /** Where the part in view lies, when it is not the whole. */
  overview(view: TimelineView): TemplateResult | typeof nothing {
    return isWhole(view.host.window, view.length) ? nothing : overview(view);
  }

  /**
   * Shows what lies at an instant; nothing without a view.
   *
   * @param place  The element that holds the preview, over the lanes.
   */
  preview(place: HTMLElement, view: TimelineView | undefined, seconds: number): void {
    if (view === undefined) {
      render(nothing, place);
      return;
    }
    const within = Math.max(view.scale.from, Math.min(view.scale.to, seconds));
    render(
      html`<div class="preview-line"></div>
        <div class="preview-box" part="preview" aria-hidden="true">${preview(view, this.#bandsOf(view), within)}</div>`,
      place,
    );
    const box = place.querySelector<HTMLElement>('.preview-box')!;
    const x = pixelAt(view.scale, within);
    // Kept inside the track: beyond it there may be no page.
    const left = Math.max(0, Math.min(x - box.offsetWidth / 2, view.scale.width - box.offsetWidth));
    place.style.setProperty('--_claimcue-x', `${x}px`);
    place.style.setProperty('--_claimcue-left', `${left}px`);
  }

  #bandsOf(view: TimelineView): Bands {
    const of = [view.document, view.media, view.length, view.lanes];
    if (this.#bands === undefined || of.some((one, i) => one !== this.#of[i])) {
      this.#bands = buildBands(view);
      this.#of = of;
    }
    return this.#bands;
  }
}
