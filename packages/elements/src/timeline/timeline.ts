import type { TimeRange } from '@claimcue/core';
import { adoptStyles, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { CaseElement } from '../base/case-element.ts';
import { customProperties } from '../base/custom-properties.ts';
import { dispatch, isAllowed } from '../base/events.ts';
import { tokens } from '../base/tokens.styles.ts';
import { partyStyles } from '../party/party.styles.ts';
import { awaitedRows } from './awaited-rows.ts';
import { lane } from './lane-template.ts';
import { buildLanes, type Lane } from './lanes.ts';
import { momentTargets } from './moments-template.ts';
import { placeLines } from './place-lines.ts';
import { tellSlider } from './slider-words.ts';
import { fitWindow, isWhole, type TimeWindow } from './time-window.ts';
import { activePlaces, lengthOf, momentAt, type TimedCase, timeCase, wordsAt } from './timed-case.ts';
import { timelineStyles } from './timeline.styles.ts';
import { timeForKey, zoomForKey } from './timeline-keys.ts';
import type { TimelineHost, TimelineView } from './timeline-view.ts';
import type { TimelineTools } from './tools/timeline-tools.ts';
import { TrackWidth } from './track-width.ts';

/**
 * A lane for each party with the runs of footage that its claims speak about, as long as they are; the moments above
 * them, and between the two where accounts agree, are disputed or stand alone. It aligns with a seek bar by its two
 * insets as long as it shows the whole length.
 *
 * Zooms by wheel with ctrl or ⌘, by pinch, by plus, minus and 0, and by buttons.
 *
 * @element claimcue-timeline
 * @fires claimcue-seek-request - The reader asks for another time.
 * @fires claimcue-window-request - The reader zooms or pans: `{ from, to }`, or `{}` for the whole length. The element
 *   shows it unless `preventDefault()` is called; then it shows what `from` and `to` are set to.
 * @csspart track - All lanes, and the playhead.
 * @csspart slider - The slider for assistive technology.
 * @csspart moment - The button of one moment.
 * @csspart cluster - The button of several moments that stand too near each other.
 * @csspart gathering - The button of several marks that stand too near each other.
 * @csspart playhead - The line that shows the time.
 * @csspart preview - What lies under the pointer: the time, the moment, who speaks.
 * @csspart overview - The strip that shows where the part in view lies.
 * @cssprop --claimcue-timeline-start - Pixels from the left edge to the seek bar's start.
 * @cssprop --claimcue-timeline-end - Pixels from the seek bar's end to the right edge.
 */
export class ClaimcueTimeline extends CaseElement {
  static override properties = {
    ...CaseElement.properties,
    time: { type: Number, noAccessor: true },
    duration: { type: Number },
    from: { type: Number },
    to: { type: Number },
    width: { state: true, attribute: false },
    tools: { state: true, attribute: false },
  };
  static override styles = [tokens, partyStyles, timelineStyles];

  /** Length of what is played, in seconds; the document's own figure where the player does not know it yet. */
  declare duration: number | undefined;
  /** Seconds at the left edge; the start where it is left undefined. */
  declare from: number | undefined;
  /** Seconds at the right edge; the end where it is left undefined. */
  declare to: number | undefined;
  declare protected width: number;
  declare protected tools: TimelineTools | undefined;

  #time = 0;
  #case: TimedCase = timeCase(undefined, undefined);
  #lanes: readonly Lane[] = [];
  #length = 1;
  #window: TimeWindow = { from: 0, to: 1 };
  #current: string | undefined;
  // All that is drawn but the claims of now. Those change again and again; the rest is drawn once, until it is another.
  #view: TimelineView | undefined;
  readonly #trackWidth = new TrackWidth((width) => {
    this.width = width;
    // It stands at pixels of the old width, which may lie beyond a narrower page.
    this.#hidePreview();
  });

  constructor() {
    super();
    this.width = 0;
  }

  /** Media time in seconds. Set again and again in playback, so it moves the playhead and renders nothing. */
  get time(): number {
    return this.#time;
  }

  set time(seconds: number) {
    const before = this.#time;
    this.#time = Number.isFinite(seconds) ? Math.max(0, seconds) : 0;
    this.#showTime(before);
  }

  /**
   * Seconds of media time in a pixel of the screen: less does not move the playhead.
   *
   * @readonly
   */
  get timeStep(): number {
    return (this.#window.to - this.#window.from) / this.#pixels;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Back on a page, perhaps in another width.
    if (this.hasUpdated) this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#trackWidth.observe(null);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed as PropertyValues<this>);
    const { document, media } = this;
    const isOther = changed.has('document') || changed.has('media');
    if (isOther) {
      this.#case = timeCase(document, media);
      // A part of one recording is none of another.
      if (changed.get('media') !== undefined && !changed.has('from') && !changed.has('to')) {
        this.from = this.to = undefined;
      }
    }
    if (isOther || changed.has('parties') || changed.has('duration')) {
      const known = document?.media.find(({ id }) => id === media)?.duration;
      this.#length = lengthOf(this.#case, this.duration, known);
      this.#lanes = buildLanes(this.#case.claims, this.shownParties, this.#length);
    }
    this.#window = fitWindow(this.from, this.to, this.#length);
    const current = momentAt(this.#case.moments, this.#time)?.moment.id;
    const isSame = changed.size === 1 && changed.has('active') && current === this.#current;
    this.#current = current;
    if (!isSame || this.#view === undefined) this.#view = this.#makeView();
  }

  protected override render(): TemplateResult | typeof nothing {
    const view = this.#view;
    if (view === undefined) return nothing;
    const { claims, moments } = this.#case;
    if (claims.length === 0 && moments.length === 0) {
      return html`<p class="empty">${this.translator.text('notTimed')}</p>`;
    }
    const { translator, scale } = view;
    const zoomTo = (range: TimeRange): void => this.tools?.part(range);
    const drawnOnce = (draw: () => unknown): unknown => guard([view], draw);
    return html`<div class="frame">
        <div class="moments" role="group" aria-label=${translator.text('moments')}>
          ${drawnOnce(() =>
            momentTargets(moments, {
              scale,
              translator,
              current: this.#current,
              seekTo: ({ start, moment }) => this.#seekTo(start, moment.id),
              zoomTo,
            }),
          )}
        </div>
        <div class="bands">${drawnOnce(() => this.tools?.bands(view))}</div>
        <div
          class="track"
          part="track"
          @wheel=${this.tools?.gestures.wheel}
          @pointerdown=${this.#onPointerDown}
          @pointermove=${this.#onPointerMove}
          @pointerup=${this.tools?.gestures.up}
          @pointercancel=${this.tools?.gestures.cancel}
          @click=${this.tools === undefined ? this.#onClick : nothing}
          @pointerleave=${this.#hidePreview}
        >
          ${this.#lanes.map((shown) =>
            lane(shown, {
              place: view.document.parties.indexOf(shown.party),
              identity: view.identities.get(shown.party.id),
              view,
              active: activePlaces(this.#case, this.active, shown.party.id, this.#time),
              gatherings: drawnOnce(() => this.tools?.gatherings(shown, view)),
            }),
          )}
          <div
            class="slider"
            part="slider"
            role="slider"
            tabindex="0"
            aria-label=${translator.text('timeline')}
            aria-description=${translator.text('timelineHelp')}
            aria-valuemin="0"
            aria-valuemax=${Math.round(this.#length)}
            aria-orientation="horizontal"
            @keydown=${this.#onKey}
            @focus=${this.#onFocus}
            @blur=${this.#hidePreview}
          ></div>
          <div class="playhead" part="playhead"></div>
          <div class="preview"></div>
        </div>
        ${drawnOnce(() => this.tools?.overview(view))}
      </div>
      <div class="foot ${this.tools === undefined ? '' : 'settled'}" ${customProperties({ '--_claimcue-awaited': String(this.tools === undefined ? awaitedRows(view) : 0) })}>${drawnOnce(() => this.tools?.foot(view))}</div>`;
  }

  protected override updated(): void {
    this.#trackWidth.observe(this.renderRoot.querySelector('.track'));
    this.#showTime();
    // What a reader needs only after a first look is loaded after it.
    if (this.width > 0 && this.tools === undefined) void this.#loadTools();
  }

  async #loadTools(): Promise<void> {
    try {
      const { TimelineTools, toolsStyles } = await import('./tools/timeline-tools.ts');
      if (this.tools !== undefined) return;
      adoptStyles(this.renderRoot as ShadowRoot, [...ClaimcueTimeline.elementStyles, toolsStyles]);
      this.tools = new TimelineTools(this.#host());
    } catch {
      // Offline in the middle of a visit: the lanes, the slider and its keys still serve.
    }
  }

  get #pixels(): number {
    return (this.width || 1000) * devicePixelRatio;
  }

  #makeView(): TimelineView | undefined {
    const { document, media } = this;
    if (document === undefined) return undefined;
    return {
      document,
      media: media!,
      parties: this.shownParties,
      identities: this.identities,
      translator: this.translator,
      scale: { ...this.#window, width: this.width },
      length: this.#length,
      lanes: this.#lanes,
      moments: this.#case.moments,
      host: this.#host(),
    };
  }

  #host(): TimelineHost {
    const element = this;
    return {
      get window() {
        return element.#window;
      },
      get length() {
        return element.#length;
      },
      get time() {
        return element.#time;
      },
      seekTo: (seconds: number) => this.#seekTo(seconds),
      showWindow: (window: TimeWindow) => this.#ask(window),
    };
  }

  #seekTo(seconds: number, id?: string): void {
    dispatch(this, 'claimcue-seek-request', id === undefined ? { seconds } : { seconds, id });
  }

  #ask(window: TimeWindow): void {
    const detail = isWhole(window, this.#length) ? {} : { from: window.from, to: window.to };
    if (!isAllowed(this, 'claimcue-window-request', detail)) return;
    this.from = detail.from;
    this.to = detail.to;
  }

  // Without a render: only what depends on the time is touched.
  #showTime(before = this.#time): void {
    const slider = this.renderRoot?.querySelector('.slider');
    if (!slider) return;
    const { from, to } = this.#window;
    const time = this.#time;
    const isOutside = placeLines(this.renderRoot, {
      time,
      length: this.#length,
      window: this.#window,
      pixels: this.#pixels,
    });
    // A part in which the playhead was follows it, unless the reader is looking at something there.
    if (before !== time && isOutside && before >= from && before <= to) {
      if (!this.matches(':hover') || slider.matches(':focus')) {
        const span = to - from;
        this.#ask(fitWindow(time - span * 0.1, time + span * 0.9, this.#length));
      }
    }
    tellSlider(slider, time, before, () => wordsAt(this.#case.moments, this.#lanes, time));
    const moment = before === time ? this.#current : momentAt(this.#case.moments, time)?.moment.id;
    if (moment === this.#current) return;
    this.#current = moment;
    this.requestUpdate();
  }

  #onKey = (event: KeyboardEvent): void => {
    // With these keys down it is a command of the browser.
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') this.#hidePreview();
    const factor = zoomForKey(event.key);
    const moments = this.#case.moments.map(({ start }) => start);
    const seconds = timeForKey(event, { time: this.#time, duration: this.#length, moments });
    if (factor === undefined && seconds === undefined) return;
    event.preventDefault();
    // The player has keys of its own; a key that was ours is not also the player's.
    event.stopPropagation();
    if (factor !== undefined) this.tools?.zoom(factor);
    else this.#seekTo(seconds!);
  };

  #onPointerDown = (event: PointerEvent): void => {
    if ((event.target as Element).closest('.gathering, .preview') !== null) return;
    this.tools?.gestures.down(event);
    try {
      (event.currentTarget as Element).setPointerCapture(event.pointerId);
    } catch {
      // A pointer that is gone already, or that a script made up: there is nothing to hold on to.
    }
  };

  // Until what knows more of pointers is there.
  #onClick = (event: MouseEvent): void => this.#seekTo(this.#timeAt(event));

  #timeAt(event: MouseEvent): number {
    const box = (event.currentTarget as Element).getBoundingClientRect();
    const { from, to } = this.#window;
    return from + ((event.clientX - box.left) / box.width) * (to - from);
  }

  #onPointerMove = (event: PointerEvent): void => {
    this.tools?.gestures.move(event);
    if (event.pointerType === 'touch' || (event.target as Element).closest('.preview') !== null) return;
    this.#preview(this.#timeAt(event));
  };

  #onFocus = (): void => {
    if (this.renderRoot.querySelector('.slider:focus-visible') !== null) this.#preview(this.#time);
  };

  #preview(seconds: number): void {
    const place = this.renderRoot.querySelector<HTMLElement>('.preview');
    if (place !== null && this.width > 0) this.tools?.preview(place, this.#view, seconds);
  }

  #hidePreview = (): void => {
    const place = this.renderRoot.querySelector<HTMLElement>('.preview');
    if (place !== null) this.tools?.preview(place, undefined, 0);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'claimcue-timeline': ClaimcueTimeline;
  }
}
