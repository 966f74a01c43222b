import { accountsByMoment, type MomentAccounts } from '@claimcue/core';
import type { Claim, ClaimDocument, Party } from '@claimcue/schema';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { CaseElement } from '../base/case-element.ts';
import { dispatch } from '../base/events.ts';
import { heading, headingLevel } from '../base/heading.ts';
import { tokens } from '../base/tokens.styles.ts';
import { claimStyles } from '../claim/claim.styles.ts';
import { type ClaimContext, claimContext } from '../claim/claim-context.ts';
import { recordStyles } from '../claim/record.styles.ts';
import { correctionRecord, generalReplies } from '../claim/record-template.ts';
import { momentStyles } from '../moment/moment.styles.ts';
import { findPlaces, type Places } from '../moment/moment-place.ts';
import { placeTimes } from '../moment/place-template.ts';
import { takeRows } from '../moment/take-rows.ts';
import { partyStyles } from '../party/party.styles.ts';
import { partyNameStyles } from '../party/party-name.styles.ts';
import { accountTemplate, silentParties } from './account-template.ts';
import { FollowScroll } from './follow-scroll.ts';
import { listStyles } from './list.styles.ts';

const claimsAtOnce = 1000;

/**
 * All accounts, moment by moment, as text: the control that every other view leads back to. It asks for times and
 * follows the video, and never moves the page around it.
 *
 * @element claimcue-list
 * @fires claimcue-seek-request - The reader asks to see a moment or a claim: `{ seconds, id }`.
 * @fires claimcue-follow-change - The reader switched following on or off: `{ follow }`.
 * @csspart toolbar - The line with the button for following.
 * @csspart follow - The button for following.
 * @csspart scroll - What scrolls when the list is given a height.
 * @csspart moment - One moment with its accounts.
 * @csspart account - One party's claims on a moment.
 * @csspart party - A party's mark and name.
 * @csspart claim - One claim.
 * @csspart words - The words of one claim.
 * @csspart time - A button that asks for a time.
 * @csspart untimed - The words that stand where there is no time.
 * @csspart more - The button that shows more of a very long case.
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
    limit: { state: true, attribute: false },
    scrolls: { state: true, attribute: false },
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

  /** Whether the list scrolls to what is said now. The attribute `follow="false"` switches it off. */
  declare follow: boolean;
  /** Level of the moments' headings, 2 to 6; the parties' are one deeper. */
  declare headingLevel: number;
  /** Whether there is more than fits, so that the list scrolls within itself. */
  declare protected scrolls: boolean;

  /** How many claims are set at once; the reader asks for more. */
  declare protected limit: number;

  #places: Places | undefined;
  #marked: ReadonlySet<string> = new Set();
  readonly #following = new FollowScroll(this, (scrolls) => {
    this.scrolls = scrolls;
  });

  constructor() {
    super();
    this.follow = true;
    this.headingLevel = 3;
    this.scrolls = false;
    this.limit = claimsAtOnce;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('document')) this.limit = claimsAtOnce;
    if (changed.has('document') || changed.has('media')) {
      this.#places = this.document === undefined ? undefined : findPlaces(this.document, this.media);
    }
  }

  protected override render() {
    const { document, translator } = this;
    if (document === undefined || this.#places === undefined) return nothing;
    const places = this.#places;
    const content = [document, this.media, this.parties, translator, this.headingLevel, this.limit];
    const canFollow = this.scrolls && this.media !== undefined && !places.nothingTimed;
    return html`${
      canFollow
        ? html`<div class="toolbar" part="toolbar">
            <button type="button" class="follow" part="follow" aria-pressed=${this.follow ? 'true' : 'false'} @click=${this.#toggleFollow}>
              <span class="switch" aria-hidden="true"></span>${translator.text('follow')}
            </button>
          </div>`
        : nothing
    }
      <div
        class="scroll"
        part="scroll"
        tabindex=${this.scrolls ? '0' : nothing}
        role=${this.scrolls ? 'region' : nothing}
        aria-label=${this.scrolls ? translator.text('accounts') : nothing}
      >
        <div class="content">${guard(content, () => this.#content(document, places))}</div>
      </div>`;
  }

  #content(document: ClaimDocument, places: Places): TemplateResult {
    const { translator } = this;
    if (document.claims.length === 0) {
      return html`<p class="empty">${translator.text('noMoments')}</p>`;
    }
    const context = claimContext(document, translator, this.identities);
    const unknown = places.nothingTimed
      ? html`<p class="unknown">${translator.text('unknownMedia')}</p>`
      : nothing;
    const { rows, left } = takeRows(this.#shownRows(document), this.limit);
    return html`${unknown}${rows.map((row, place) => this.#section(row, place, context, places))}
      ${left === 0 ? nothing : html`<p><button type="button" class="more" part="more" @click=${this.#showMore}>${translator.text('more', { count: left })}</button></p>`}
      ${generalReplies(context)}`;
  }

  #shownRows(document: ClaimDocument): MomentAccounts[] {
    return accountsByMoment(document).map(({ moment, accounts }) => ({
      moment,
      accounts: accounts.filter(({ party }) => this.isShown(party.id)),
    }));
  }

  #section(row: MomentAccounts, place: number, context: ClaimContext, places: Places): TemplateResult {
    const { moment } = row;
    const { translator } = context;
    const level = headingLevel(this.headingLevel);
    const lang = context.document.language;
    const title =
      moment === undefined
        ? html`<span class="moment-title">${translator.text('onTheWhole')}</span>`
        : html`<span class="moment-number">${place + 1}</span>
            <span class="moment-title"><bdi lang=${lang}>${moment.title}</bdi></span>
            ${placeTimes(places.moment(moment), moment.id, this, translator)}`;
    const silent = moment === undefined ? [] : row.accounts.filter(({ claims }) => claims.length === 0);
    return html`<section class="moment" part="moment">
      ${heading(level, title, { class: 'moment-head' })}
      ${moment?.summary === undefined ? nothing : html`<p class="moment-summary" dir="auto" lang=${lang}>${moment.summary}</p>`}
      ${moment === undefined ? nothing : correctionRecord(moment.id, context)}
      ${row.accounts.map(({ party, claims }) => this.#account(party, claims, row, context, places))}
      ${silentParties(
        silent.map(({ party }) => party),
        context,
      )}
    </section>`;
  }

  #account(
    party: Party,
    claims: readonly Claim[],
    { moment }: MomentAccounts,
    context: ClaimContext,
    places: Places,
  ): TemplateResult | typeof nothing {
    if (claims.length === 0) return nothing;
    return accountTemplate(party, claims, context, headingLevel(this.headingLevel, 1), (claim) => {
      const own = places.claim(claim, moment);
      return own === undefined ? nothing : placeTimes(own, claim.id, this, context.translator);
    });
  }

  protected override updated(changed: PropertyValues<this>): void {
    this.#following.observe(this.renderRoot);
    this.#findMarked();
    const moved = this.#markActive();
    if ((moved || (changed.has('follow') && changed.get('follow') === false)) && this.follow) {
      this.#following.show(this.renderRoot.querySelector('.claim[aria-current]'));
    }
  }

  // What was rendered anew may have lost its marks, and an element that was used again for the same claim has kept them.
  #findMarked(): void {
    const marked = this.renderRoot.querySelectorAll('.claim[aria-current]');
    this.#marked = new Set([...marked].map((claim) => claim.id.slice('claim-'.length)));
  }

  // By hand and not by the template: a change of what is active touches two claims and not ten thousand.
  #markActive(): boolean {
    const wanted = new Set(this.active);
    const changes = [
      ...[...this.#marked].filter((id) => !wanted.has(id)),
      ...[...wanted].filter((id) => !this.#marked.has(id)),
    ];
    this.#marked = wanted;
    for (const id of changes) {
      const claim = this.renderRoot.querySelector(`#claim-${CSS.escape(id)}`);
      if (wanted.has(id)) claim?.setAttribute('aria-current', 'true');
      else claim?.removeAttribute('aria-current');
    }
    return changes.length > 0;
  }

  #showMore = (): void => {
    this.limit += claimsAtOnce;
  };

  #toggleFollow = (): void => {
    this.follow = !this.follow;
    dispatch(this, 'claimcue-follow-change', { follow: this.follow });
  };

  override connectedCallback(): void {
    super.connectedCallback();
    this.#following.connect();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#following.disconnect();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'claimcue-list': ClaimcueList;
  }
}
