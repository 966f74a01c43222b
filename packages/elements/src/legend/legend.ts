import type { Party } from '@claimcue/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { CaseElement } from '../base/case-element.ts';
import { dispatch } from '../base/events.ts';
import { tokens } from '../base/tokens.styles.ts';
import { partyStyles } from '../party/party.styles.ts';
import { partyMark } from '../party/party-mark.ts';
import { legendStyles } from './legend.styles.ts';

/**
 * Who gives an account: every party with its mark, its name and how often it is quoted, each a button that asks to
 * show or hide that account. It changes nothing by itself; the host answers by setting `parties`.
 *
 * @element claimcue-legend
 * @fires claimcue-parties-request - The reader asks to see these accounts: `{ parties }`, in the document's order.
 * @csspart party - The button of a party.
 * @csspart all - The button that asks for all accounts.
 * @cssprop --claimcue-font-label - Names and labels.
 * @cssprop --claimcue-ink - Names, and the line under an account that is shown.
 */
export class ClaimcueLegend extends CaseElement {
  static override styles = [tokens, partyStyles, legendStyles];

  protected override get showsActive(): boolean {
    return false;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { document, translator } = this;
    if (document === undefined || document.parties.length === 0) return nothing;
    const counts = new Map<string, number>();
    // Not by an iterator, which makes an object for each of many.
    for (let i = 0; i < document.claims.length; i++) {
      const { party } = document.claims[i]!;
      counts.set(party, (counts.get(party) ?? 0) + 1);
    }
    const everyoneShown = document.parties.every(({ id }) => this.isShown(id));
    return html`<ul aria-label=${translator.text('accounts')}>
      ${document.parties.map((party) => html`<li>${this.#button(party, counts.get(party.id) ?? 0)}</li>`)}
      ${
        everyoneShown
          ? nothing
          : html`<li><button type="button" class="all" part="all" @click=${this.#askForAll}>${translator.text('allAccounts')}</button></li>`
      }
    </ul>`;
  }

  #button(party: Party, count: number): TemplateResult {
    const shown = this.isShown(party.id);
    return html`<button
      type="button"
      class="party"
      part="party"
      aria-pressed=${shown ? 'true' : 'false'}
      @click=${() => this.#ask(party.id)}
    >
      ${partyMark(this.identities.get(party.id))}
      <span class="words">
        <bdi class="name">${party.name}</bdi>
        <span class="facts">${party.role === undefined ? nothing : html`<bdi>${party.role}</bdi>\u00a0· `}${this.translator.text('statements', { count })}</span>
      </span>
    </button>`;
  }

  #ask(toggled: string): void {
    const parties = (this.document?.parties ?? [])
      .map(({ id }) => id)
      .filter((id) => (id === toggled ? !this.isShown(id) : this.isShown(id)));
    dispatch(this, 'claimcue-parties-request', { parties });
  }

  #askForAll = (): void => {
    const parties = (this.document?.parties ?? []).map(({ id }) => id);
    dispatch(this, 'claimcue-parties-request', { parties });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'claimcue-legend': ClaimcueLegend;
  }
}
