import { claimsByParty, noticesFor, type TimeRange, timesOfClaims } from '@claimcue/core';
import type { Claim, Party } from '@claimcue/schema';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { CaseElement } from '../base/case-element.ts';
import { customProperties } from '../base/custom-properties.ts';
import { firstSentence } from '../base/first-sentence.ts';
import { tokens } from '../base/tokens.styles.ts';
import { cardStyles } from '../card/card.styles.ts';
import { cardContent } from '../card/card-template.ts';
import { claimStyles } from '../claim/claim.styles.ts';
import { type ClaimContext, claimContext } from '../claim/claim-context.ts';
import { recordStyles } from '../claim/record.styles.ts';
import { partyStyles } from '../party/party.styles.ts';
import { partyMark } from '../party/party-mark.ts';
import { CardFit } from './fit-cards.ts';
import { overlayStyles } from './overlay.styles.ts';

/**
 * How the active claims are laid out: `cards` over the picture, a place for each party; `count` over a small picture,
 * which has room for a number only; `stacked` as cards one under another, below the picture.
 */
export type OverlayLayout = 'cards' | 'count' | 'stacked';

interface PartyClaims {
  readonly party: Party;
  readonly claims: readonly Claim[];
}

// Narrower than this a card's lines hold too few words to be read.
const narrowestCard = 190;

/**
 * The claims that are active now, a card for each party side by side, over the footage that they speak about. Notices
 * of a stand-in stay on the picture for the whole time.
 *
 * @element claimcue-overlay
 * @csspart card - The card of one party.
 * @csspart stand-in - The notice that the picture is a stand-in.
 * @csspart count - How many accounts speak, where the picture is too small for cards.
 * @cssprop --claimcue-size-overlay - Size of a party's words over the picture.
 */
export class ClaimcueOverlay extends CaseElement {
  static override properties = {
    ...CaseElement.properties,
    layout: { type: String, reflect: true },
    captionRoom: { type: Number, attribute: 'caption-room' },
    width: { state: true, attribute: false },
    opened: { state: true, attribute: false },
  };
  static override styles = [tokens, partyStyles, claimStyles, recordStyles, cardStyles, overlayStyles];

  static {
    // Cards are measured once rendered, and rendered again where they run over: that second update is meant.
    ClaimcueOverlay.disableWarning?.('change-in-update');
  }

  /** How the claims are laid out; see `OverlayLayout`. */
  declare layout: OverlayLayout;
  /** The share of the picture's height, from its lower edge, that cards leave to captions: 0 to 1. */
  declare captionRoom: number;
  declare protected width: number;
  declare protected opened: ReadonlySet<string>;

  readonly #fit = new CardFit();
  #times: ReadonlyMap<string, readonly TimeRange[]> = new Map();
  #observer: ResizeObserver | undefined;
  #height = 0;

  constructor() {
    super();
    this.layout = 'cards';
    this.captionRoom = 0.12;
    this.width = 0;
    this.opened = new Set();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#observer = new ResizeObserver(([entry]) => {
      if (entry === undefined) return;
      const { width, height } = entry.contentRect;
      // Hidden, and shown again as it was: a card that is put in anew would fade in anew.
      if (width === 0 || (width === this.width && height === this.#height)) return;
      this.#height = height;
      this.#fit.reset();
      this.width = width;
      this.requestUpdate();
    });
    this.#observer.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed as PropertyValues<this>);
    if (changed.has('document') || changed.has('media')) {
      this.#times =
        this.document === undefined || this.media === undefined
          ? new Map()
          : timesOfClaims(this.document, this.media);
    }
    if (['document', 'media', 'active', 'parties', 'layout', 'captionRoom'].some((name) => changed.has(name)))
      this.#fit.reset();
    if (changed.has('active') && this.opened.size > 0) this.opened = new Set();
  }

  protected override render() {
    const { document } = this;
    if (document === undefined) return nothing;
    const speaking = claimsByParty(document, this.active).filter(({ party }) => this.isShown(party.id));
    if (this.layout === 'stacked') return this.#renderStacked(speaking);
    return html`<div class="stage on-picture">
      <div class="top-row">${this.#renderStandIn()}${this.layout === 'count' ? this.#renderCount(speaking) : nothing}</div>
      ${this.layout === 'cards' ? this.#renderCards(speaking) : nothing}
    </div>`;
  }

  protected override updated(): void {
    if (this.layout !== 'cards') return;
    const cards = [...this.renderRoot.querySelectorAll<HTMLElement>('.card')].map((element) => ({
      // What runs over: the card itself gives way to the button below its words, and shows no more than its room.
      element: element.querySelector<HTMLElement>('.card-body') ?? element,
      party: element.dataset.party ?? '',
      shown: Number(element.dataset.shown),
      open: this.opened.has(element.dataset.party ?? ''),
    }));
    if (this.#fit.measure(cards)) this.requestUpdate();
  }

  #renderStandIn(): TemplateResult | typeof nothing {
    const document = this.document!;
    const notices = noticesFor(document, this.media, ['stand-in']);
    if (notices.length === 0) return nothing;
    return html`<p class="stand-in" part="stand-in">
      ${notices.map((notice) => html`<bdi>${firstSentence(notice.text, document.language)}</bdi> `)}
    </p>`;
  }

  #renderCount(speaking: readonly PartyClaims[]): TemplateResult | typeof nothing {
    if (speaking.length === 0) return nothing;
    return html`<p class="count figures" part="count">
      ${speaking.map(({ party }) => partyMark(this.identities.get(party.id)))}
      ${this.translator.text('countAccounts', { count: speaking.length })}
    </p>`;
  }

  #renderCards(speaking: readonly PartyClaims[]): TemplateResult {
    const parties = this.shownParties;
    // Before the first measure nobody is counted out; taking a card away then is better than putting one in later.
    const room =
      this.width === 0
        ? parties.length
        : Math.max(1, Math.floor((this.width - 20 + 8) / (narrowestCard + 8)));
    const everyPartyHasAPlace = parties.length <= room;
    const places = everyPartyHasAPlace ? parties.length : Math.min(room, speaking.length);
    const expanded = this.opened.has('');
    const visible = everyPartyHasAPlace || expanded ? speaking : speaking.slice(0, room);
    const left = speaking.length - visible.length;
    const context = this.#context();
    return html`<div
        class="cards ${expanded ? 'all' : ''}"
        ${customProperties({ '--_claimcue-places': String(Math.max(1, places)), '--_claimcue-room': `${this.#room()}px` })}
      >
        ${repeat(
          visible,
          ({ party }) => party.id,
          (entry, i) =>
            this.#renderCard(
              entry,
              context,
              everyPartyHasAPlace ? parties.indexOf(entry.party) + 1 : (i % Math.max(1, room)) + 1,
            ),
        )}
      </div>
      ${left > 0 || expanded ? this.#renderMore('', left, expanded) : nothing}`;
  }

  #renderCard({ party, claims }: PartyClaims, context: ClaimContext, place: number): TemplateResult {
    const open = this.opened.has(party.id);
    const shown = open ? claims.length : this.#fit.of(party.id, claims.length);
    const clipped = !open && this.#fit.isClipped(party.id);
    const left = claims.length - shown;
    const content = cardContent(party, claims.slice(0, shown), context, { times: this.#times });
    return html`<article
      class="card ${open ? 'open' : ''} ${clipped ? 'clipped' : ''}"
      part="card"
      data-party=${party.id}
      data-shown=${shown}
      aria-label=${this.translator.text('saidBy', { party: party.name })}
      ${customProperties({ '--_claimcue-place': String(place) })}
    >
      <div class="card-body" tabindex=${open ? '0' : nothing}>${content}</div>
      ${left > 0 || clipped || open ? this.#renderMore(party.id, left, open) : nothing}
    </article>`;
  }

  /** The button that opens a card whose words found no room; without a key, the one for cards that found no place. */
  #renderMore(key: string, left: number, open: boolean): TemplateResult {
    const toggle = (): void => {
      const opened = new Set(this.opened);
      if (!opened.delete(key)) opened.add(key);
      this.opened = opened;
    };
    const { translator } = this;
    const text = open
      ? translator.text('fewer')
      : left > 0
        ? translator.text('more', { count: left })
        : translator.text('readOn');
    return html`<button class="more" type="button" aria-expanded=${open ? 'true' : 'false'} @click=${toggle}>${text}</button>`;
  }

  #renderStacked(speaking: readonly PartyClaims[]): TemplateResult {
    if (speaking.length === 0) return html`<p class="quiet">${this.translator.text('noAccountNow')}</p>`;
    const context = this.#context();
    return html`<div class="stacked">
      ${repeat(
        speaking,
        ({ party }) => party.id,
        ({ party, claims }) =>
          html`<article class="card" part="card" data-party=${party.id} aria-label=${this.translator.text('saidBy', { party: party.name })}>
            ${cardContent(party, claims, context, { times: this.#times })}
          </article>`,
      )}
    </div>`;
  }

  #context(): ClaimContext {
    return claimContext(this.document!, this.translator, this.identities);
  }

  // What the label's row, the paddings and the captions leave of the picture.
  #room(): number {
    return Math.max(120, Math.floor(this.#height * (1 - this.captionRoom) - 50));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'claimcue-overlay': ClaimcueOverlay;
  }
}
