import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { CaseElement } from '../base/case-element.ts';
import { dispatch } from '../base/events.ts';
import { type HeadingLevel, heading, headingLevel } from '../base/heading.ts';
import { tokens } from '../base/tokens.styles.ts';
import { type KeyEntry, keyNames } from './key-entry.ts';
import { keySheetStyles } from './key-sheet.styles.ts';

/**
 * The keys that work, as a sheet over everything else: a native modal dialog, which keeps the focus, closes by Escape
 * and gives the focus back. The host opens it, usually by `?`, and says which keys there are.
 *
 * @element claimcue-key-sheet
 * @fires claimcue-key-sheet-change - The reader closed it: `{ open }`. The property has changed by then.
 * @csspart sheet - The dialog.
 * @csspart close - The button that closes it.
 * @cssprop --claimcue-paper - The ground of the sheet.
 */
export class ClaimcueKeySheet extends CaseElement {
  static override properties = {
    ...CaseElement.properties,
    keys: { attribute: false },
    open: { type: Boolean, reflect: true },
    headingLevel: { type: Number, attribute: 'heading-level' },
  };
  static override styles = [tokens, keySheetStyles];

  /** The keys in the order in which they are shown. */
  declare keys: readonly KeyEntry[];
  /** Whether the sheet is open. */
  declare open: boolean;
  /** How deep its heading stands in the page, 2 to 6. */
  declare headingLevel: HeadingLevel;

  constructor() {
    super();
    this.keys = [];
    this.open = false;
    this.headingLevel = 2;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { translator } = this;
    return html`<dialog
      part="sheet"
      aria-labelledby="title"
      @close=${this.#closed}
      @keydown=${this.#keyPressed}
      @click=${this.#clicked}
    >
      <div class="sheet">
        <div class="head">
          <div id="title">${heading(headingLevel(this.headingLevel), translator.text('keys'))}</div>
          <button class="close" part="close" type="button" @click=${this.#close}>${translator.text('close')}</button>
        </div>
        <dl tabindex="0" aria-labelledby="title">${this.keys.map((entry) => this.#entry(entry))}</dl>
      </div>
    </dialog>`;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Back on a page: a dialog that was taken away with it is no modal one any more.
    if (this.hasUpdated) this.requestUpdate('open');
  }

  protected override updated(changed: PropertyValues): void {
    if (!changed.has('open')) return;
    const dialog = this.#dialog!;
    if (!this.open) dialog.close();
    // Taken off the page before it was drawn, it opens when it comes back.
    else if (this.isConnected && !dialog.matches(':modal')) {
      dialog.open = false;
      dialog.showModal();
    }
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  #entry({ keys, label }: KeyEntry): TemplateResult {
    const words = typeof label === 'string' ? this.translator.text(label) : label.text;
    return html`<div class="entry">
      <dt>${words}</dt>
      <dd>${keys.map((combination) => html`<span class="combination" dir="ltr">${this.#combination(combination)}</span> `)}</dd>
    </div>`;
  }

  #combination(combination: string): TemplateResult[] {
    return keyNames(combination, this.translator).map(({ shown, spoken }, i) => {
      const sign = i === 0 ? nothing : html`<span class="plus">+</span>`;
      if (shown === spoken) return html`${sign}<kbd>${shown}</kbd>`;
      return html`${sign}<kbd><span aria-hidden="true">${shown}</span><span class="visually-hidden">${spoken}</span></kbd>`;
    });
  }

  // The key that opened it closes it too; and no key of the dialog's is one of the player's behind it.
  #keyPressed = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key === '?') this.#close();
  };

  // A click that meets the dialog itself is beside the sheet in it.
  #clicked = (event: Event): void => {
    if (event.target === this.#dialog) this.#close();
  };

  #close = (): void => this.#dialog?.close();

  #closed = (): void => {
    if (!this.open) return;
    this.open = false;
    dispatch(this, 'claimcue-key-sheet-change', { open: false });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'claimcue-key-sheet': ClaimcueKeySheet;
  }
}
