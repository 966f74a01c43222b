import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { CaseElement } from '../base/case-element.ts';
import { dispatch, type MomentOrder } from '../base/events.ts';
import { tokens } from '../base/tokens.styles.ts';
import { claimStyles } from '../claim/claim.styles.ts';
import { claimContext } from '../claim/claim-context.ts';
import { recordStyles } from '../claim/record.styles.ts';
import { generalReplies } from '../claim/record-template.ts';
import { momentStyles } from '../moment/moment.styles.ts';
import { findPlaces, type Places } from '../moment/moment-place.ts';
import { hasOwnTimeOrder, momentRows } from '../moment/moment-rows.ts';
import { partyStyles } from '../party/party.styles.ts';
import { partyNameStyles } from '../party/party-name.styles.ts';
import { ActiveMarks } from './active-marks.ts';
import { FollowScroll } from './follow-scroll.ts';
import { listStyles } from './list.styles.ts';
import { PieceWindow } from './piece-window.ts';
import { claimsOf, wordsOfPiece } from './piece-words.ts';
import { cutIntoPieces } from './pieces.ts';
import { preface } from './preface-template.ts';
import type { ListSearch } from './search/list-search.ts';
import { pieceTemplate, type SectionContext } from './section-template.ts';
import { SeekByWords } from './seek-by-words.ts';
import { toolbarTemplate } from './toolbar-template.ts';

const claimsInPiece = 40;
// Fewer are read faster than searched.
const claimsWorthSearching = 10;

/**
 * All accounts, moment by moment, as text: the control that every other view leads back to. It asks for times and
 * follows the video, and never moves the page around it. Of a long case it holds what is in view, and the words of the rest for
 * the browser's search; on paper all of it.
 *
 * @element claimcue-list
 * @slot - What stands there while there is no document: that it is being loaded, or could not be.
 * @fires claimcue-seek-request - The reader asks to see a moment or a claim: `{ seconds, id }`.
 * @fires claimcue-order-request - The reader asks for another order of the moments: `{ order }`. The host sets `order`.
 * @fires claimcue-parties-request - The reader asks to see only these parties: `{ parties }`. The host sets `parties`.
 * @fires claimcue-follow-change - The reader switched following on or off, or scrolled away: `{ follow }`.
 * @fires claimcue-query-change - The reader looks for other words: `{ query }`.
 * @csspart toolbar - The line of controls over the list.
 * @csspart tool - One of them; also `follow`, `order` or `find`.
 * @csspart find - The button that opens the search; also a `tool`.
 * @csspart search - The panel for searching.
 * @csspart search-words - The field for words in it.
 * @csspart scroll - What scrolls when the list is given a height.
 * @csspart moment - One moment with its accounts.
 * @csspart account - One party's claims on a moment.
 * @csspart party - A party's mark and name.
 * @csspart claim - One claim.
 * @csspart words - The words of one claim.
 * @csspart time - A button that asks for a time.
 * @csspart untimed - The words that stand where there is no time.
 * @csspart record - Withdrawal, corrections and replies of a claim.
 * @cssprop --claimcue-font-text - What people said, and titles.
 * @cssprop --claimcue-font-label - Labels, times and controls.
 * @cssprop --claimcue-rule - Hairlines.
 */
export class ClaimcueList extends CaseElement {
  static override properties = {
    ...CaseElement.properties,
    follow: { converter: { fromAttribute: (value: string | null) => value !== 'false' } },
    headingLevel: { type: Number, attribute: 'heading-level' },
    order: { type: String },
    query: { type: String },
    scrolls: { state: true, attribute: false },
    isSearching: { state: true, attribute: false },
  };
  static override styles = [
    tokens,
    partyStyles,
    partyNameStyles,
    claimStyles,
    recordStyles,
    momentStyles,
    listStyles,
  ];

  /** Whether the list scrolls to what is said now. The attribute `follow="false"` switches it off, and so does the reader's scroll. */
  declare follow: boolean;
  /** Level of the moments' headings, 2 to 6; the parties' are one deeper. */
  declare headingLevel: number;
  /** `time` for the moments in the order in which the recording shows them; anything else is the document's order. */
  declare order: MomentOrder;
  /** Words that the reader looks for; only what has them is shown, with them marked. */
  declare query: string;
  /** Whether there is more than fits, so that the list scrolls within itself. */
  declare protected scrolls: boolean;
  /** Whether the panel for searching is open. */
  declare protected isSearching: boolean;

  #places: Places | undefined;
  #hasTimeOrder = false;
  #context: SectionContext | undefined;
  #pieceOf = new Map<string, number>();
  #search: ListSearch | undefined;
  #shown: readonly unknown[] = [];
  readonly #marks = new ActiveMarks(() => this.renderRoot);
  readonly #window = new PieceWindow({
    template: (piece) => pieceTemplate(piece, this.#context!),
    words: (piece) => wordsOfPiece(piece),
    shown: (piece) => this.#marks.freshen(claimsOf(piece)),
  });
  readonly #following = new FollowScroll(this, {
    scrolls: (scrolls) => {
      this.scrolls = scrolls;
    },
    readerScrolled: () => {
      if (this.follow && this.#canFollow) this.#setFollow(false);
    },
  });
  readonly #words = new SeekByWords((id) => this.#seekClaim(id));

  constructor() {
    super();
    this.follow = true;
    this.headingLevel = 3;
    this.order = 'document';
    this.query = '';
    this.scrolls = false;
    this.isSearching = false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('document') || changed.has('media')) {
      this.#places = this.document && findPlaces(this.document, this.media);
      this.#hasTimeOrder = this.document !== undefined && hasOwnTimeOrder(this.document, this.media);
    }
    if (this.query !== '') void this.#openSearch();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { document, translator, scrolls } = this;
    if (document === undefined || this.#places === undefined) return html`<slot></slot>`;
    const isLong = document.claims.length >= claimsWorthSearching;
    return html`${toolbarTemplate(
      {
        follow: this.#canFollow ? this.follow : undefined,
        byTime: this.#hasTimeOrder ? this.order === 'time' : undefined,
        finds: isLong || this.isSearching ? this.isSearching : undefined,
        press: this.#pressed,
      },
      translator,
    )}
      ${
        this.isSearching
          ? this.#search?.panel(
              { parties: document.parties, identities: this.identities, isShown: (id) => this.isShown(id) },
              translator,
              this.#closeSearch,
            )
          : nothing
      }
      <div
        class="scroll"
        part="scroll"
        tabindex=${scrolls ? '0' : nothing}
        role=${scrolls ? 'region' : nothing}
        aria-label=${scrolls ? translator.text('accounts') : nothing}
      >
        <div class="content">
          ${preface(document, this.#places, translator)}
          <div class="pieces" @pointerdown=${this.#words.pressed} @click=${this.#words.clicked}></div>
          ${generalReplies(claimContext(document, translator, this.identities))}
        </div>
      </div>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    this.#following.observe(this.renderRoot);
    const isNew = this.#showPieces();
    const moved = this.#marks.show(this.active);
    if ((moved || isNew || (changed.has('follow') && changed.get('follow') === false)) && this.follow)
      this.#catchUp();
  }

  /** @returns whether there was anything to set anew. */
  #showPieces(): boolean {
    const box = this.renderRoot.querySelector<HTMLElement>('.pieces');
    const { document, translator, identities } = this;
    const places = this.#places;
    if (box === null || document === undefined || places === undefined) {
      this.#shown = [];
      return false;
    }
    const search = this.query === '' ? undefined : this.#search;
    const order = this.#hasTimeOrder ? this.order : 'document';
    const inputs = [
      box,
      document,
      this.media,
      this.parties,
      translator,
      this.headingLevel,
      order,
      search && this.query,
    ];
    if (inputs.every((input, i) => input === this.#shown[i])) return false;
    this.#shown = inputs;
    this.#context = {
      ...claimContext(document, translator, identities),
      mark: search?.mark,
      places,
      level: this.headingLevel,
      from: this,
    };
    const rows = momentRows(document, { media: this.media, order, isShown: (id) => this.isShown(id) });
    const pieces = cutIntoPieces(
      document.claims.length === 0 ? [] : (search?.rows(rows) ?? rows),
      claimsInPiece,
    );
    this.#pieceOf = new Map(
      pieces.flatMap((piece, place) => claimsOf(piece).map((id) => [id, place] as const)),
    );
    this.#window.show(box, pieces);
    return true;
  }

  #catchUp(): void {
    const places = this.active.map((id) => this.#pieceOf.get(id) ?? Number.POSITIVE_INFINITY);
    const place = places.reduce((least, next) => Math.min(least, next), Number.POSITIVE_INFINITY);
    if (place === Number.POSITIVE_INFINITY || this.#following.isReaderAtWork()) return;
    this.#window.reveal(place);
    this.#following.show(this.renderRoot.querySelector('.claim[aria-current]'));
  }

  get #canFollow(): boolean {
    return this.scrolls && this.media !== undefined && this.#places?.nothingTimed === false;
  }

  #seekClaim(id: string): void {
    const { document } = this;
    const claim = document?.claims.find((entry) => entry.id === id);
    if (document === undefined || claim === undefined) return;
    const moment = document.moments?.find((entry) => entry.id === claim.moment);
    const place = this.#places?.claim(claim, moment) ?? (moment && this.#places?.moment(moment));
    const seconds = place?.ranges[0]?.start;
    if (seconds !== undefined) dispatch(this, 'claimcue-seek-request', { seconds, id });
  }

  #pressed = (tool: 'follow' | 'order' | 'find'): void => {
    if (tool === 'follow') this.#setFollow(!this.follow);
    else if (tool === 'order') {
      dispatch(this, 'claimcue-order-request', { order: this.order === 'time' ? 'document' : 'time' });
    } else if (this.isSearching) this.#closeSearch();
    else void this.#openSearch().then((isOpen) => isOpen && this.#focus('.search-words'));
  };

  #setFollow(follow: boolean): void {
    this.follow = follow;
    dispatch(this, 'claimcue-follow-change', { follow });
  }

  async #openSearch(): Promise<boolean> {
    if (this.#search === undefined) {
      // Without a network a list can still be read; the button stays for another try.
      const loaded = await import('./search/list-search.ts').catch(() => undefined);
      if (loaded === undefined) return false;
      this.#search ??= new loaded.ListSearch(this);
      this.requestUpdate();
    }
    this.isSearching = true;
    return this.updateComplete;
  }

  #closeSearch = (): void => {
    this.isSearching = false;
    this.#search?.end();
    this.#focus('.find');
  };

  #focus(selector: string): void {
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#following.connect();
    this.#window.connect();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#following.disconnect();
    this.#window.disconnect();
    this.#search?.stop();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'claimcue-list': ClaimcueList;
  }
}
