import { noticesFor, type Timed } from '@claimcue/core';
import type { Claim, Notice } from '@claimcue/schema';
import { adoptStyles, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { CaseElement } from '../base/case-element.ts';
import { customProperties } from '../base/custom-properties.ts';
import { recycle } from '../base/recycle.ts';
import { tokens } from '../base/tokens.styles.ts';
import { cardStyles } from '../card/card.styles.ts';
import { cardContent } from '../card/card-template.ts';
import { claimStyles } from '../claim/claim.styles.ts';
import { claimContext } from '../claim/claim-context.ts';
import { recordStyles } from '../claim/record.styles.ts';
import { type PartyClaims, speakingParties } from '../claim/speaking-parties.ts';
import { partyStyles } from '../party/party.styles.ts';
import { cardPositions } from './card-positions.ts';
import { cardRoom } from './card-room.ts';
import { CardFit } from './fit-cards.ts';
import { OpenedCards } from './opened-cards.ts';
import { overlayStyles } from './overlay.styles.ts';
import { type CardPlaces, type OverlayLayout, placesFor } from './overlay-layout.ts';
import { moreButton, pictureCard } from './picture-card-template.ts';
import { regionRuns, runsAt } from './region-runs.ts';
import { naturalSize, type Size, shownPicture } from './shown-picture.ts';
import { takePlaces } from './take-places.ts';
import { accountCount, partyMarks, standInLabel } from './top-row-template.ts';

// On a picture as wide as a phone a notice and a count in words do not stand beside each other.
const phonePicture = 420;

/**
 * The claims that are active now, a card for each party, over the footage that they speak about; and the parts of the
 * picture that they point at. Each party keeps its place. Notices of a stand-in stay on the picture for the whole time.
 *
 * Lay it over the whole of the video's box; what controls cover at its lower edge is left free by
 * `--claimcue-controls-room`.
 *
 * @element claimcue-overlay
 * @fires claimcue-seek-request - The reader asks to see where a claim lies: `{ seconds, id }`.
 * @csspart card - The card of one party.
 * @csspart stand-in - The notice that the picture is a stand-in.
 * @csspart count - How many accounts speak, where the picture is too small for cards.
 * @csspart region - The outline of a part of the picture that is spoken about.
 * @cssprop --claimcue-size-overlay - Size of a party's words over the picture.
 * @cssprop --claimcue-controls-room - The height that controls cover at the lower edge of the picture; 0 where none do.
 */
export class ClaimcueOverlay extends CaseElement {
  static override properties = {
    ...CaseElement.properties,
    layout: { type: String, reflect: true },
    captionRoom: { type: Number, attribute: 'caption-room' },
    pictureSize: { attribute: false },
    regions: { state: true, attribute: false },
  };
  static override styles = [tokens, partyStyles, claimStyles, recordStyles, cardStyles, overlayStyles];

  /** How the claims are laid out; see `OverlayLayout`. */
  declare layout: OverlayLayout;
  /** The share of the picture's height, from its lower edge, that cards leave to captions: 0 to 1. */
  declare captionRoom: number;
  /** The size in pixels of the picture that plays (`videoWidth`, `videoHeight`); the document's where left out. */
  declare pictureSize: Size | undefined;
  declare protected regions: typeof import('./regions/index.ts') | undefined;

  readonly #fit = new CardFit();
  readonly #opened = new OpenedCards();
  #observer: ResizeObserver | undefined;
  #box: Size = { width: 0, height: 0 };
  #letter = 1;
  #standIns: readonly Notice[] = [];
  #speaking: readonly PartyClaims[] = [];
  #runs: readonly Timed<Claim>[] = [];
  #time: number | undefined;
  #frame = 0;

  constructor() {
    super();
    this.layout = 'auto';
    this.captionRoom = 0.12;
  }

  /** Media time in seconds: which regions are outlined, where a claim points at another for each of its times. */
  get time(): number | undefined {
    return this.#time;
  }
  set time(seconds: number | undefined) {
    // It is told again and again, and few claims point at a part of the picture.
    const changes = this.#runs.length > 0 && runsAt(this.#runs, this.#time) !== runsAt(this.#runs, seconds);
    this.#time = seconds;
    if (changes) this.requestUpdate();
  }

  /**
   * Seconds of media time after which it looks different at the earliest: only outlines come and go with the time.
   *
   * @readonly
   */
  get timeStep(): number {
    return this.#runs.length > 0 ? 0 : Number.POSITIVE_INFINITY;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined && this.#measure(entry.contentRect)) this.requestUpdate();
    });
    this.#observer.observe(this);
    document.fonts.addEventListener('loadingdone', this.#refit);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
    document.fonts.removeEventListener('loadingdone', this.#refit);
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed as PropertyValues<this>);
    const { document, media } = this;
    if (document === undefined) return;
    const { index } = claimContext(document, this.translator, this.identities);
    if (changed.has('document') || changed.has('media')) {
      this.#standIns = noticesFor(document, media, ['stand-in']);
      if (index.placedIn(media).claims.some(({ region }) => region !== undefined)) void this.#loadRegions();
    }
    if (!['document', 'media', 'active', 'parties'].some((name) => changed.has(name))) return;
    this.#speaking = speakingParties(document, this.active).filter(({ party }) => this.isShown(party.id));
    this.#runs = regionRuns(this.#speaking, media, index);
    // The observer tells in a frame to come, and the accounts of now are shown at once.
    const isMeasured = this.#box.width > 0 || this.layout === 'stacked' || this.#speaking.length === 0;
    if (!isMeasured && this.isConnected)
      this.#measure({ width: this.clientWidth, height: this.clientHeight });
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.document === undefined) return nothing;
    if (this.layout === 'stacked') return this.#renderStacked();
    const places = this.#places();
    const { placed, left } =
      places.columns === 0
        ? { placed: [], left: [] }
        : takePlaces(this.shownParties, this.#speaking, places.columns * places.rows);
    this.#opened.keep(new Set(placed.map(({ party }) => party.id)), left.length > 0);
    const isEveryone = places.layout === 'below' || this.#opened.has(OpenedCards.everyone);
    const shown = isEveryone ? this.#speaking.map((entry, place) => ({ ...entry, place })) : placed;
    return html`<div class="stage on-picture in-${places.layout}" @keydown=${this.#closeByEscape} ${customProperties(
      {
        '--_claimcue-caption-room': String(this.captionRoom),
        '--_claimcue-picture-end': `${places.layout === 'below' ? Math.ceil(this.#pictureEnd()) : 0}px`,
      },
    )}>
      ${this.#renderRegions(places.layout === 'count' && !this.#isTopRowTight() ? 72 : 40)}
      <div class="top-row">
        ${standInLabel(this.#standIns, this.document.language)}
        ${places.layout === 'count' ? accountCount(this.#speaking, this.translator, this.identities, this.#isTopRowTight()) : nothing}
        ${left.length === 0 ? nothing : moreButton(this.translator, this.#more(OpenedCards.everyone, left.length), partyMarks(left, this.identities))}
      </div>
      ${this.#renderCards(shown, places, isEveryone)}
    </div>`;
  }

  // A page's own letters come after the first cards, and are wider or narrower than those that stood in for them.
  #refit = (): void => {
    this.#fit.forget();
    this.requestUpdate();
  };

  /** @returns whether the picture has another size than before. */
  #measure({ width, height }: Size): boolean {
    // Hidden, and shown again as it was: a card that is put in anew would fade in anew.
    if (width === 0 || (width === this.#box.width && height === this.#box.height)) return false;
    this.#box = { width, height };
    this.#letter = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;
    return true;
  }

  protected override updated(): void {
    if (this.#frame !== 0 || this.layout === 'stacked' || this.#speaking.length === 0) return;
    // Once for all that changes before the next frame, and before anybody sees it.
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#fitCards();
    });
  }

  #isTopRowTight(): boolean {
    return this.#standIns.length > 0 && this.#box.width < phonePicture * this.#letter;
  }

  #places(): CardPlaces {
    // Before the first measure nobody knows what fits, and nothing is better than what is taken away again.
    if (this.#box.width === 0) return { layout: 'sides', columns: 0, rows: 0 };
    const room = cardRoom(this.#box, {
      letter: this.#letter,
      captionRoom: this.captionRoom,
      pictureEnd: this.#pictureEnd(),
    });
    return placesFor(this.layout, this.shownParties.length, room);
  }

  /** Where the picture ends in the box that it is fitted into whole: what is below is an empty band. */
  #pictureEnd(): number {
    const { y, height } = shownPicture(
      this.#box,
      this.pictureSize ?? naturalSize(this.document!, this.media),
    );
    return y + height;
  }

  #renderCards(shown: ReturnType<typeof takePlaces>['placed'], places: CardPlaces, isEveryone: boolean) {
    const { columns } = places;
    const { rows, positions } = cardPositions(
      shown.map(({ place }) => place),
      places,
    );
    const context = claimContext(this.document!, this.translator, this.identities);
    const room = [columns, rows, this.#box.width, this.#box.height, this.captionRoom].join();
    return html`<div
      class="cards ${isEveryone ? 'everyone scrolls' : ''}"
      tabindex=${isEveryone ? '0' : nothing}
      ${customProperties({ '--_claimcue-columns': String(columns), '--_claimcue-rows': String(rows) })}
    >
      ${recycle(
        shown,
        ({ party }) => party.id,
        (entry, i) => {
          const { id } = entry.party;
          const isOpen = !isEveryone && this.#opened.has(id);
          const key = `${room} ${entry.claims.map((claim) => claim.id).join(' ')}`;
          const isWhole = isEveryone || isOpen;
          const shownClaims = isWhole ? entry.claims.length : this.#fit.shown(id, key, entry.claims.length);
          const tightness = isWhole ? 'whole' : this.#fit.tightness(id, key);
          const state = { media: this.media, isOpen, tightness, ...positions[i]!, key };
          // A card of which nothing has changed costs nothing when another's does.
          return guard(
            [...Object.values(state), shownClaims, this.document, this.translator, this.parties],
            () => pictureCard(entry, context, { ...state, ...this.#more(id, 0), shown: shownClaims }),
          );
        },
      )}
    </div>`;
  }

  #renderStacked(): TemplateResult {
    if (this.#speaking.length === 0)
      return html`<p class="quiet">${this.translator.text('noAccountNow')}</p>`;
    const context = claimContext(this.document!, this.translator, this.identities);
    return html`<div class="stacked">
      ${recycle(
        this.#speaking,
        ({ party }) => party.id,
        ({ party, claims }) =>
          html`<article class="card" part="card" data-party=${party.id} aria-label=${this.translator.text('saidBy', { party: party.name })}>
            ${cardContent(party, claims, context, { media: this.media, source: true })}
          </article>`,
      )}
    </div>`;
  }

  /** @param topRoom  Pixels that notice and count take at most. */
  #renderRegions(topRoom: number): TemplateResult | typeof nothing {
    const { identities, translator, regions } = this;
    if (this.#runs.length === 0 || regions === undefined) return nothing;
    const natural = naturalSize(this.document!, this.media) ?? this.pictureSize;
    const { index } = claimContext(this.document!, translator, identities);
    const marked = regions.markedRegions(this.#runs, this.#time, index);
    const shape = this.pictureSize ?? natural;
    const box = this.#box;
    return regions.regionOutlines(marked, { box, shape, natural, topRoom, identities, translator });
  }

  async #loadRegions(): Promise<void> {
    try {
      this.regions ??= await import('./regions/index.ts');
      const styles = [...ClaimcueOverlay.elementStyles, this.regions.regionStyles];
      adoptStyles(this.renderRoot as ShadowRoot, styles);
    } catch {
      // Offline in the middle of a visit: the words still say what is spoken about.
    }
  }

  #more(key: string, left: number) {
    return { left, isOpen: this.#opened.has(key), toggle: () => this.#toggle(key) };
  }

  #toggle(key: string): void {
    this.#opened.toggle(key);
    this.requestUpdate();
    if (this.#opened.has(key)) return;
    // Closed as it was scrolled, it would hide its first lines.
    const scrolled = key === OpenedCards.everyone ? '.cards' : `[data-party=${CSS.escape(key)}] > .card-body`;
    this.renderRoot.querySelector(scrolled)?.scrollTo({ top: 0 });
  }

  #closeByEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    const card = (event.target as Element).closest<HTMLElement>('.card');
    const key = this.#opened.has(OpenedCards.everyone) ? OpenedCards.everyone : (card?.dataset.party ?? '');
    if (!this.#opened.has(key)) return;
    // The player around closes its full window by the same key.
    event.stopPropagation();
    this.#toggle(key);
    const place = key === OpenedCards.everyone ? this.renderRoot.querySelector('.top-row') : card;
    place?.querySelector<HTMLElement>('.more')?.focus();
  };

  // One after another, because a button takes room as well; each takes something away, so that there is an end.
  #fitCards(): void {
    for (let i = 0; i < 8; i++) {
      const runsOver = this.#fit.measureIn(this.renderRoot);
      if (!runsOver) return;
      this.requestUpdate();
      this.performUpdate();
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'claimcue-overlay': ClaimcueOverlay;
  }
}
