import { type Answer, answersByClaim } from '@claimcue/core';
import type { Party } from '@claimcue/schema';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { CaseElement } from '../base/case-element.ts';
import { dispatch, type MomentOrder } from '../base/events.ts';
import { heading, headingLevel } from '../base/heading.ts';
import { tokens } from '../base/tokens.styles.ts';
import { claimStyles } from '../claim/claim.styles.ts';
import { type ClaimContext, claimContext } from '../claim/claim-context.ts';
import { recordStyles } from '../claim/record.styles.ts';
import { generalReplies } from '../claim/record-template.ts';
import { toolbarSwitch } from '../list/toolbar-template.ts';
import { momentStyles } from '../moment/moment.styles.ts';
import { findPlaces, type Places } from '../moment/moment-place.ts';
import { hasOwnTimeOrder, type MomentRow, momentRows } from '../moment/moment-rows.ts';
import { placeTimes } from '../moment/place-template.ts';
import { takeRows } from '../moment/take-rows.ts';
import { partyStyles } from '../party/party.styles.ts';
import { partyNameStyles } from '../party/party-name.styles.ts';
import { partyName, partyRole } from '../party/party-name-template.ts';
import { cell } from './cell-template.ts';
import { compareStyles } from './compare.styles.ts';
import { type ComparisonForm, ComparisonRoom } from './comparison-room.ts';
import { printedSources } from './printed-sources-template.ts';

const claimsAtOnce = 1000;

/**
 * The accounts side by side: a table of moments and parties where there is room, with each moment's name over its row
 * where there is less, else one block for each moment with the parties one under another. A party's silence is said in words, and who draws a link is always named.
 *
 * @element claimcue-compare
 * @slot - What stands there while there is no document: that it is being loaded, or could not be.
 * @fires claimcue-seek-request - The reader asks to see a moment: `{ seconds, id }`.
 * @fires claimcue-order-request - The reader asks for another order of the moments: `{ order }`. The host sets `order`.
 * @csspart heading - The heading, where one is given.
 * @csspart toolbar - The line with the switch for the order.
 * @csspart table - The table.
 * @csspart moment - A moment: the head of a row, or of a block.
 * @csspart party - A party's mark and name.
 * @csspart cell - What one party says about one moment.
 * @csspart claim - One claim.
 * @csspart words - The words of one claim.
 * @csspart silent - The words that say that a party is silent.
 * @csspart answers - How a claim answers others and is answered.
 * @csspart answer - One such link.
 * @csspart more - The button that shows more of a very long case.
 * @csspart record - Withdrawal, corrections and replies of a claim.
 * @csspart time - A button that asks for a time.
 * @csspart untimed - The words that stand where there is no time.
 * @cssprop --claimcue-font-text - What people said, and titles.
 * @cssprop --claimcue-font-label - Labels, times and controls.
 * @cssprop --claimcue-rule - Hairlines.
 * @cssprop --claimcue-paper - The ground of the heads of the columns, which stay in view.
 * @cssprop --claimcue-sticky-start - How far below the upper edge they stay, under a bar of the page. Default 0px.
 */
export class ClaimcueCompare extends CaseElement {
  static override properties = {
    ...CaseElement.properties,
    heading: { type: String },
    headingLevel: { type: Number, attribute: 'heading-level' },
    order: { type: String },
    limit: { state: true, attribute: false },
    form: { state: true, attribute: false },
  };
  static override styles = [
    tokens,
    partyStyles,
    partyNameStyles,
    claimStyles,
    recordStyles,
    momentStyles,
    compareStyles,
  ];

  /** A heading over it; none is shown where it is left out. */
  declare heading: string | undefined;
  /** Level of the heading, or of the moments' headings where there is none; 2 to 6. */
  declare headingLevel: number;
  /** `time` for the moments in the order in which the recording shows them; anything else is the document's order. */
  declare order: MomentOrder;
  /** The form that there is room for. */
  declare protected form: ComparisonForm;

  /** How many claims are set at once; the reader asks for more. */
  declare protected limit: number;

  #places: Places | undefined;
  #hasTimeOrder = false;
  #answers: ReadonlyMap<string, readonly Answer[]> = new Map();
  readonly #room = new ComparisonRoom(this, (form) => {
    this.form = form;
  });

  constructor() {
    super();
    this.headingLevel = 3;
    this.order = 'document';
    this.form = 'blocks';
    this.limit = claimsAtOnce;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('document')) {
      this.limit = claimsAtOnce;
      this.#answers = this.document === undefined ? new Map() : answersByClaim(this.document);
    }
    if (changed.has('document') || changed.has('media')) {
      this.#places = this.document && findPlaces(this.document, this.media);
      this.#hasTimeOrder = this.document !== undefined && hasOwnTimeOrder(this.document, this.media);
    }
    if (changed.has('document') || changed.has('parties')) this.#room.measure(this.shownParties.length);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { document, translator } = this;
    const places = this.#places;
    if (document === undefined || places === undefined) return html`<slot></slot>`;
    const inputs = [
      document,
      this.media,
      this.parties,
      translator,
      this.heading,
      this.headingLevel,
      this.order,
      this.limit,
      this.form,
    ];
    return html`${guard(inputs, () => {
      const title = this.#title();
      if (document.claims.length === 0) {
        return html`${title}<p class="empty">${translator.text('noMoments')}</p>`;
      }
      const context = claimContext(document, translator, this.identities);
      const { rows, left } = takeRows(
        momentRows(document, {
          media: this.media,
          order: this.#hasTimeOrder ? this.order : 'document',
          isShown: (id) => this.isShown(id),
        }),
        this.limit,
      );
      return html`${title}${this.#orderSwitch()}${this.form === 'blocks' ? this.#blocks(rows, context, places) : this.#table(rows, context, places)}
        ${left === 0 ? nothing : html`<p><button type="button" class="more" part="more" @click=${this.#showMore}>${translator.text('more', { count: left })}</button></p>`}
        ${generalReplies(context)}${printedSources(document, context)}`;
    })}`;
  }

  #title(): TemplateResult | typeof nothing {
    if (!this.heading) return nothing;
    const text = html`<span class="compare-title" dir="auto">${this.heading}</span>`;
    return heading(headingLevel(this.headingLevel), text, 'compare-heading', 'heading');
  }

  #table(rows: readonly MomentRow[], context: ClaimContext, places: Places): TemplateResult {
    const parties = this.shownParties;
    const isBanded = this.form === 'bands';
    const cells = ({ accounts }: MomentRow): TemplateResult[] =>
      accounts.map(({ claims }) => html`<td part="cell">${cell(claims, this.#answers, context)}</td>`);
    const moment = (row: MomentRow): TemplateResult =>
      html`${this.#momentName(row)}${this.#momentFacts(row, places)}`;
    return html`<table class=${isBanded ? 'banded' : nothing} part="table" @focusin=${this.#cameToFocus}>
      <caption class="visually-hidden">${this.heading || this.translator.text('compare')}</caption>
      <colgroup>${isBanded ? nothing : html`<col class="moment-column" />`}${parties.map(() => html`<col />`)}</colgroup>
      <thead>
        <tr>
          ${isBanded ? nothing : html`<td></td>`}${parties.map((party) => html`<th scope="col">${this.#who(party)}</th>`)}
        </tr>
      </thead>
      ${
        isBanded
          ? rows.map(
              (row) => html`<tbody>
          <tr><th class="band" scope="rowgroup" colspan=${parties.length} part="moment">${moment(row)}</th></tr>
          <tr>${cells(row)}</tr>
        </tbody>`,
            )
          : html`<tbody>${rows.map(
              (row) => html`<tr><th scope="row" part="moment">${moment(row)}</th>${cells(row)}</tr>`,
            )}</tbody>`
      }
    </table>`;
  }

  #blocks(rows: readonly MomentRow[], context: ClaimContext, places: Places): TemplateResult {
    const level = headingLevel(this.headingLevel, this.heading ? 1 : 0);
    const deeper = headingLevel(level, 1);
    return html`${rows.map(
      (row) => html`<section class="block">
        ${heading(level, this.#momentName(row), 'block-head', 'moment')}
        ${this.#momentFacts(row, places)}
        ${row.accounts.map(
          ({ party, claims }) => html`<div class="block-account" part="cell">
            ${heading(deeper, this.#who(party), 'block-who')}
            ${cell(claims, this.#answers, context)}
          </div>`,
        )}
      </section>`,
    )}`;
  }

  #orderSwitch(): TemplateResult | typeof nothing {
    if (!this.#hasTimeOrder) return nothing;
    const order = this.order === 'time' ? 'document' : 'time';
    const ask = () => dispatch(this, 'claimcue-order-request', { order });
    return html`<div class="toolbar" part="toolbar">${toolbarSwitch(this.translator.text('orderTime'), order === 'document', ask, 'order')}</div>`;
  }

  #showMore = (): void => {
    this.limit += claimsAtOnce;
  };

  #who(party: Party): TemplateResult {
    return html`${partyName(party, this.identities.get(party.id))} ${partyRole(party)}`;
  }

  #momentName({ moment, number }: MomentRow): TemplateResult {
    if (moment === undefined) {
      return html`<span class="moment-title">${this.translator.text('onTheWhole')}</span>`;
    }
    return html`<span class="moment-number">${number}</span>
      <span class="moment-title"><bdi lang=${this.document?.language ?? nothing}>${moment.title}</bdi></span>`;
  }

  #momentFacts({ moment }: MomentRow, places: Places): TemplateResult | typeof nothing {
    if (moment === undefined) return nothing;
    return html`${moment.summary === undefined ? nothing : html`<p class="moment-summary" dir="auto" lang=${this.document?.language ?? nothing}>${moment.summary}</p>`}
      ${placeTimes(places.moment(moment), moment.id, this, this.translator)}`;
  }

  // What has the focus is never left under the heads of the columns, which stay in view; how high they are depends on the names.
  #cameToFocus = ({ target }: FocusEvent): void => {
    const head = this.renderRoot.querySelector('thead');
    if (head === null) return;
    this.style.setProperty('--_claimcue-head', `${head.getBoundingClientRect().height}px`);
    (target as Element).scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };

  override connectedCallback(): void {
    super.connectedCallback();
    this.#room.connect();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#room.disconnect();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'claimcue-compare': ClaimcueCompare;
  }
}
