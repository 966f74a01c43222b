import { noticesFor } from '@claimcue/core';
import type { Correction, Issue, Notice } from '@claimcue/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { CaseElement } from '../base/case-element.ts';
import { dispatch } from '../base/events.ts';
import { heading, headingLevel } from '../base/heading.ts';
import { tokens } from '../base/tokens.styles.ts';
import { gateTemplate } from './gate-template.ts';
import { issuesPanel } from './issues-template.ts';
import { noticeStyles } from './notice.styles.ts';
import { correctionEntry, kindsIn, type NoticeKind, noticeEntry } from './notice-entries.ts';

const allKinds: readonly NoticeKind[] = ['stand-in', 'graphic', 'update', 'note', 'correction'];

/**
 * What the reader must know beside the accounts: notes and updates about the case, that a recording is a stand-in,
 * or, where the document could not be read, what is wrong with it. Before playback it is a gate: a graphic recording stays
 * covered, and `holdsPlayback` stays true, until the reader has asked to see it and the host has answered.
 *
 * @element claimcue-notice
 * @fires claimcue-reveal-request - The reader has read what stands before a recording: `{ media }`. The host adds it to `revealed`.
 * @csspart notice - One notice.
 * @csspart label - What kind of notice it is.
 * @csspart on-picture - The label on the picture.
 * @csspart gate - What stands before playback.
 * @csspart reveal - The button that leads past it.
 * @csspart issues - The panel that says what is wrong with the document.
 * @cssprop --claimcue-paper - The ground of what stands on a picture.
 * @cssprop --claimcue-ink - The words.
 */
export class ClaimcueNotice extends CaseElement {
  static override properties = {
    ...CaseElement.properties,
    kinds: { type: String },
    onPicture: { type: Boolean, attribute: 'on-picture', reflect: true },
    beforePlayback: { type: Boolean, attribute: 'before-playback', reflect: true },
    revealed: { attribute: false },
    issues: { attribute: false },
    heading: { type: String },
    headingLevel: { type: Number, attribute: 'heading-level' },
  };
  static override styles = [tokens, noticeStyles];

  /**
   * Kinds to show, separated by spaces: `stand-in`, `graphic`, `update`, `note`, and `correction` for the major
   * corrections. All where left out; `stand-in` on a picture; `graphic correction` before playback.
   */
  declare kinds: string | undefined;
  /** Whether it stands on a picture, as a small label that takes no focus and no pointer. */
  declare onPicture: boolean;
  /**
   * Whether it stands before playback, in the box of the picture, which has to be positioned. A graphic recording it covers;
   * major corrections alone stand on the picture until the reader, or playback, goes on.
   */
  declare beforePlayback: boolean;
  /** Ids of the recordings whose gate is open: the host's answer to the request. */
  declare revealed: readonly string[];
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
    this.beforePlayback = false;
    this.revealed = [];
  }

  /** Whether the recording must not be played yet, because the reader has not been past what warns of it. */
  get holdsPlayback(): boolean {
    return this.beforePlayback && !this.#isOpen && this.#notices().some(({ kind }) => kind === 'graphic');
  }

  /** Puts the focus on the way past the gate, where it stands. */
  override focus(options?: FocusOptions): void {
    const button = this.renderRoot.querySelector<HTMLElement>('.reveal');
    if (button === null) super.focus(options);
    else button.focus(options);
  }

  protected override get showsActive(): boolean {
    return false;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { document, translator, issues } = this;
    if (issues !== undefined && issues.length > 0) return issuesPanel(issues, this.heading, translator);
    if (document === undefined || (this.beforePlayback && this.#isOpen)) return nothing;
    const notices = this.#notices();
    const corrections = this.#corrections();
    if (notices.length + corrections.length === 0) return nothing;
    if (this.onPicture) {
      return html`${notices.map(({ text }) => html`<p class="on-picture" part="on-picture" dir="auto">${text}</p>`)}`;
    }
    const entries = html`${notices.map((notice) => noticeEntry(notice, document, translator))}
      ${corrections.map((correction) => correctionEntry(correction, translator))}`;
    if (this.beforePlayback) return gateTemplate(this.holdsPlayback, entries, this.#reveal, translator);
    const title = this.heading
      ? heading(headingLevel(this.headingLevel), html`<bdi>${this.heading}</bdi>`, 'heading')
      : nothing;
    return html`${title}${entries}`;
  }

  get #isOpen(): boolean {
    return this.revealed.includes(this.media ?? '');
  }

  #notices(): Notice[] {
    if (this.document === undefined) return [];
    return noticesFor(
      this.document,
      this.media,
      this.#kinds().filter((kind) => kind !== 'correction'),
    );
  }

  #corrections(): Correction[] {
    if (!this.#kinds().includes('correction')) return [];
    return (this.document?.corrections ?? []).filter(({ severity }) => severity === 'major');
  }

  #kinds(): readonly NoticeKind[] {
    const asked = this.kinds?.trim();
    if (asked) return kindsIn(asked);
    if (this.beforePlayback) return ['graphic', 'correction'];
    return this.onPicture ? ['stand-in'] : allKinds;
  }

  #reveal = (): void => {
    dispatch(this, 'claimcue-reveal-request', { media: this.media });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'claimcue-notice': ClaimcueNotice;
  }
}
