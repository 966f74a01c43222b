import { formatDate, type MessageKey, noticesFor } from '@claimcue/core';
import type { Correction, Issue, Notice } from '@claimcue/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { CaseElement } from '../base/case-element.ts';
import { heading, headingLevel } from '../base/heading.ts';
import { tokens } from '../base/tokens.styles.ts';
import { correctionWords } from '../claim/record-template.ts';
import { safeLink } from '../claim/safe-link.ts';
import { issuesPanel } from './issues-template.ts';
import { noticeStyles } from './notice.styles.ts';

/** The kinds of notices of a document, and its major corrections. */
export type NoticeKind = Notice['kind'] | 'correction';

const kindKeys: Readonly<Record<NoticeKind, MessageKey>> = {
  correction: 'correctionMajor',
  graphic: 'noticeGraphic',
  note: 'noticeNote',
  'stand-in': 'noticeStandIn',
  update: 'noticeUpdate',
};

/**
 * What the reader must know beside the accounts: notes and updates about the case, that a recording is a stand-in,
 * or, where the document could not be read, what is wrong with it.
 *
 * @element claimcue-notice
 * @csspart notice - One notice.
 * @csspart label - What kind of notice it is.
 * @csspart on-picture - The label on the picture.
 * @csspart issues - The panel that says what is wrong with the document.
 * @cssprop --claimcue-paper - The ground of the label on a picture.
 * @cssprop --claimcue-ink - The words.
 */
export class ClaimcueNotice extends CaseElement {
  static override properties = {
    ...CaseElement.properties,
    kinds: { type: String },
    onPicture: { type: Boolean, attribute: 'on-picture', reflect: true },
    issues: { attribute: false },
    heading: { type: String },
    headingLevel: { type: Number, attribute: 'heading-level' },
  };
  static override styles = [tokens, noticeStyles];

  /**
   * Kinds to show, separated by spaces: `stand-in`, `graphic`, `update`, `note`, and `correction` for the major
   * corrections. All where left out, and `stand-in` on a picture.
   */
  declare kinds: string | undefined;
  /** Whether it stands on a picture, as a small label that takes no focus and no pointer. */
  declare onPicture: boolean;
  /** What is wrong with a document that could not be read; shown instead of notices. */
  declare issues: readonly Issue[] | undefined;
  /** A heading over it; the problem panel has its own where this is left out. */
  declare heading: string | undefined;
  /** Level of the heading, 2 to 6. */
  declare headingLevel: number;

  constructor() {
    super();
    this.headingLevel = 3;
    this.onPicture = false;
  }

  protected override render() {
    if (this.issues !== undefined && this.issues.length > 0) {
      return issuesPanel(this.issues, this.heading, this.translator);
    }
    if (this.document === undefined) return nothing;
    const kinds = this.#kinds();
    const notices = noticesFor(
      this.document,
      this.media,
      kinds.filter((kind) => kind !== 'correction'),
    );
    const corrections = kinds.includes('correction')
      ? (this.document.corrections ?? []).filter(({ severity }) => severity === 'major')
      : [];
    if (notices.length + corrections.length === 0) return nothing;
    if (this.onPicture) {
      return html`${notices.map(({ text }) => html`<p class="on-picture" part="on-picture" dir="auto">${text}</p>`)}`;
    }
    const title = this.heading
      ? heading(headingLevel(this.headingLevel), html`<bdi>${this.heading}</bdi>`, { class: 'heading' })
      : nothing;
    return html`${title}${notices.map((notice) => this.#notice(notice))}
      ${corrections.map((correction) => this.#correction(correction))}`;
  }

  #kinds(): NoticeKind[] {
    const asked = this.kinds?.trim();
    if (!asked) return this.onPicture ? ['stand-in'] : (Object.keys(kindKeys) as NoticeKind[]);
    return asked.split(/\s+/).filter((kind): kind is NoticeKind => Object.hasOwn(kindKeys, kind));
  }

  #correction(correction: Correction): TemplateResult {
    return html`<div class="notice" part="notice">
      ${this.#label('correction', correction.date)}
      <p class="text">${correctionWords(correction, { translator: this.translator })}</p>
    </div>`;
  }

  #label(kind: NoticeKind, date: string | undefined): TemplateResult {
    const { translator } = this;
    return html`<p class="label" part="label">
      <span>${translator.text(kindKeys[kind])}</span>
      ${date === undefined ? nothing : html`<time datetime=${date}>${formatDate(date, translator.locale)}</time>`}
    </p>`;
  }

  #notice({ kind, text, date, source: id }: Notice): TemplateResult {
    const source = this.document?.sources?.find((entry) => entry.id === id);
    const link = safeLink(source?.url);
    return html`<div class="notice" part="notice">
      ${this.#label(kind, date)}
      <p class="text" dir="auto">${text}</p>
      ${
        source === undefined
          ? nothing
          : html`<p class="source">${
              link === undefined
                ? html`<bdi>${source.title}</bdi>`
                : html`<a href=${link.href} rel="noopener noreferrer" target="_blank"><bdi>${source.title}</bdi></a>`
            }${source.publisher === undefined ? nothing : html`, <bdi>${source.publisher}</bdi>`}</p>`
      }
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'claimcue-notice': ClaimcueNotice;
  }
}
