import type { PartyIdentity, Translator } from '@claimcue/core';
import type { Party } from '@claimcue/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { partyName } from '../../party/party-name-template.ts';

/** What the panel shows, and whom it tells. */
export interface SearchPanel {
  readonly query: string;
  /** How many claims are found; undefined while the reader types, so that a screen reader hears it once. */
  readonly count: number | undefined;
  readonly parties: readonly Party[];
  readonly identities: ReadonlyMap<string, PartyIdentity>;
  isShown(party: string): boolean;
  search(query: string): void;
  showParties(ids: readonly string[]): void;
  close(): void;
}

/** A field for words and a choice of parties. */
export function searchPanel(panel: SearchPanel, translator: Translator): TemplateResult {
  const { query, count, parties } = panel;
  return html`<div class="search" part="search" @keydown=${(event: KeyboardEvent) => keyPressed(event, panel)}>
    <input
      type="search"
      class="search-words"
      part="search-words"
      aria-label=${translator.text('find')}
      autocomplete="off"
      spellcheck="false"
      dir="auto"
      .value=${query}
      @input=${(event: InputEvent) => panel.search((event.target as HTMLInputElement).value)}
    />
    ${parties.length < 2 ? nothing : partyChoice(panel, translator)}
    <p class="found" role="status">${count === undefined || query.trim() === '' ? nothing : count === 0 ? translator.text('foundNone') : translator.text('foundCount', { count })}</p>
  </div>`;
}

function partyChoice(panel: SearchPanel, translator: Translator): TemplateResult {
  const { parties, identities, isShown } = panel;
  const press = (pressed: string, isOn: boolean): void => {
    panel.showParties(parties.filter(({ id }) => (id === pressed ? isOn : isShown(id))).map(({ id }) => id));
  };
  return html`<fieldset class="search-parties">
    <legend>${translator.text('partiesShown')}</legend>
    ${parties.map(
      (party) => html`<label class="search-party">
        <input
          type="checkbox"
          .checked=${isShown(party.id)}
          @change=${(event: Event) => {
            const box = event.target as HTMLInputElement;
            const isOn = box.checked;
            // The host has not said yes yet; it answers by setting the parties.
            box.checked = !isOn;
            press(party.id, isOn);
          }}
        />
        ${partyName(party, identities.get(party.id))}
      </label>`,
    )}
  </fieldset>`;
}

function keyPressed(event: KeyboardEvent, panel: SearchPanel): void {
  // A player hears keys through a shadow root without seeing that they are typed into a field.
  event.stopPropagation();
  if (event.key === 'Escape') panel.close();
}
