import { containsTime, formatTime, type Timed, timedClaims, timedMoments } from '@claimcue/core';
import type { Claim, Moment, Party } from '@claimcue/schema';
import { html, nothing, type PropertyValues, svg, type TemplateResult } from 'lit';
import { CaseElement } from '../base/case-element.ts';
import { customProperties } from '../base/custom-properties.ts';
import { dispatch } from '../base/events.ts';
import { tokens } from '../base/tokens.styles.ts';
import { partyStyles } from '../party/party.styles.ts';
import { partyColor, partyMark } from '../party/party-mark.ts';
import { lanePath } from './lane-path.ts';
import { pattern } from './patterns.ts';
import { timelineStyles } from './timeline.styles.ts';
import { timeForKey } from './timeline-keys.ts';

const laneHeight = 12;

/**
 * A lane for each party with the runs of footage that its claims speak about, as long as they are, and the moments
 * above them. It aligns with a seek bar by its two insets.
 *
 * @element claimcue-timeline
 * @fires claimcue-seek-request - The reader asks for another time.
 * @csspart track - All lanes; the slider for assistive technology.
 * @csspart moment - The button of one moment.
 * @csspart playhead - The line that shows the time.
 * @cssprop --claimcue-timeline-start - Pixels from the left edge to the seek bar's start.
 * @cssprop --claimcue-timeline-end - Pixels from the seek bar's end to the right edge.
 */
export class ClaimcueTimeline extends CaseElement {
  static override properties = {
    ...CaseElement.properties,
    time: { type: Number, noAccessor: true },
    duration: { type: Number },
    width: { state: true, attribute: false },
  };
  static override styles = [tokens, partyStyles, timelineStyles];

  /** Length of what is played, in seconds; the document's own figure where the player does not know it yet. */
  declare duration: number | undefined;
  declare protected width: number;

  #time = 0;
  #claims: readonly Timed<Claim>[] = [];
  #moments: readonly Timed<Moment>[] = [];
  #observer: ResizeObserver | undefined;
  #observed: Element | null = null;

  constructor() {
    super();
    this.width = 0;
  }

  /** Media time in seconds. Set for every frame, so it moves the playhead and renders nothing. */
  get time(): number {
    return this.#time;
  }

  set time(seconds: number) {
    this.#time = Number.isFinite(seconds) ? Math.max(0, seconds) : 0;
    this.#showTime();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
    this.#observed = null;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed as PropertyValues<this>);
    if (!changed.has('document') && !changed.has('media')) return;
    const known = this.document !== undefined && this.media !== undefined;
    this.#claims = known ? timedClaims(this.document!, this.media!) : [];
    this.#moments = known ? timedMoments(this.document!, this.media!) : [];
  }

  protected override render() {
    if (this.document === undefined) return nothing;
    if (this.#claims.length === 0 && this.#moments.length === 0) {
      return html`<p class="empty">${this.translator.text('notTimed')}</p>`;
    }
    return html`<div class="frame">
      <div class="moments" role="group" aria-label=${this.translator.text('moments')}>
        ${this.#moments.map((moment) => this.#renderMoment(moment, this.#roomAfter(moment)))}
      </div>
      <div
        class="track"
        part="track"
        role="slider"
        tabindex="0"
        aria-label=${this.translator.text('timeline')}
        aria-description=${this.translator.text('timelineHelp')}
        aria-valuemin="0"
        aria-valuemax=${Math.round(this.#length)}
        aria-orientation="horizontal"
        @keydown=${this.#onKey}
        @pointerdown=${this.#onPointer}
        @pointermove=${this.#onPointer}
      >
        ${this.shownParties.map((party) => this.#renderLane(party))}
        <div class="playhead" part="playhead"></div>
      </div>
    </div>`;
  }

  protected override updated(): void {
    this.#observeTrack();
    this.#showTime();
  }

  // A title may run on until the next moment starts, because a short moment's own length holds no words.
  #roomAfter(moment: Timed<Moment>): number {
    const next = Math.min(
      ...this.#moments.map((other) => other.start).filter((start) => start > moment.start),
    );
    return Math.min(next, this.#length) - moment.start;
  }

  #renderMoment(timed: Timed<Moment>, room: number): TemplateResult {
    const number = (this.document?.moments?.indexOf(timed.thing) ?? 0) + 1;
    const length = this.#length;
    const label = `${number} ${timed.thing.title}`;
    return html`<button
      class="moment"
      part="moment"
      type="button"
      title=${label}
      aria-label="${label}, ${formatTime(timed.start)}"
      ${customProperties({
        '--_claimcue-from': String(timed.start / length),
        '--_claimcue-length': String(room / length),
      })}
      @click=${() => dispatch(this, 'claimcue-seek-request', { seconds: timed.start, id: timed.thing.id })}
    >
      <span class="moment-number figures">${number}</span> <bdi class="moment-title">${timed.thing.title}</bdi>
    </button>`;
  }

  #renderLane(party: Party): TemplateResult {
    const identity = this.identities.get(party.id);
    const ranges = this.#claims.filter((timed) => timed.thing.party === party.id);
    const active = ranges.filter(
      (timed) => this.active.includes(timed.thing.id) && containsTime(timed, this.#time),
    );
    const scale = { duration: this.#length, width: this.width };
    const id = `pattern-${party.id}`;
    const outline = lanePath(ranges, scale, laneHeight);
    return html`<div class="lane" data-party=${party.id} ${customProperties(partyColor(identity))}>
      <div class="lane-name">${partyMark(identity)}<bdi>${party.name}</bdi></div>
      <svg class="marks" height=${laneHeight} aria-hidden="true" focusable="false">
        <defs>${pattern(id, identity?.pattern ?? 0)}</defs>
        ${
          this.width === 0
            ? nothing
            : svg`<path class="mark-ground" d=${outline} />
              <path d=${outline} fill="url(#${id})" />
              <path class="mark-edge" d=${outline} />
              <path class="mark-active" d=${lanePath(active, scale, laneHeight)} />`
        }
      </svg>
    </div>`;
  }

  get #length(): number {
    if (this.duration !== undefined && Number.isFinite(this.duration) && this.duration > 0)
      return this.duration;
    const known = this.document?.media.find((media) => media.id === this.media)?.duration;
    const ends = this.#claims.map((timed) => timed.end).filter(Number.isFinite);
    return known ?? Math.max(1, ...ends);
  }

  // Without a render: only what depends on the time is touched.
  #showTime(): void {
    const track = this.renderRoot?.querySelector<HTMLElement>('.track');
    if (!track) return;
    const length = this.#length;
    track.style.setProperty('--_claimcue-progress', String(Math.min(1, this.#time / length)));
    const second = String(Math.round(this.#time));
    if (track.getAttribute('aria-valuenow') === second) return;
    track.setAttribute('aria-valuenow', second);
    const moment = this.#moments.find((timed) => containsTime(timed, this.#time))?.thing.title;
    track.setAttribute(
      'aria-valuetext',
      moment === undefined ? formatTime(this.#time) : `${formatTime(this.#time)}, ${moment}`,
    );
  }

  #observeTrack(): void {
    const track = this.renderRoot.querySelector('.track');
    if (track === this.#observed) return;
    // Where nothing was timed there was no track, and the one after it is another.
    this.#observer?.disconnect();
    this.#observed = track;
    if (track === null) return;
    this.#observer = new ResizeObserver(([entry]) => {
      this.width = entry?.contentRect.width ?? 0;
    });
    this.#observer.observe(track);
  }

  #onKey = (event: KeyboardEvent): void => {
    const starts = this.#moments.map((timed) => timed.start).sort((a, b) => a - b);
    const seconds = timeForKey(event, { time: this.#time, duration: this.#length, moments: starts });
    if (seconds === undefined) return;
    event.preventDefault();
    // The player has keys of its own; a key that was ours is not also the player's.
    event.stopPropagation();
    dispatch(this, 'claimcue-seek-request', { seconds });
  };

  #onPointer = (event: PointerEvent): void => {
    if ((event.buttons & 1) === 0) return;
    const track = event.currentTarget as HTMLElement;
    if (event.type === 'pointerdown') track.setPointerCapture(event.pointerId);
    const box = track.getBoundingClientRect();
    const share = Math.max(0, Math.min(1, (event.clientX - box.left) / box.width));
    dispatch(this, 'claimcue-seek-request', { seconds: share * this.#length });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'claimcue-timeline': ClaimcueTimeline;
  }
}
