import type { Translator } from '@claimcue/core';
import { html, nothing, type TemplateResult } from 'lit';

/** A switch of the toolbar: pressed or not. */
export function toolbarSwitch(text: string, isOn: boolean, press: () => void, name: string): TemplateResult {
  return html`<button type="button" class="tool ${name}" part="tool ${name}" aria-pressed=${isOn ? 'true' : 'false'} @click=${press}>
    <span class="switch" aria-hidden="true"></span>${text}
  </button>`;
}

/** What stands over a list: only what makes sense for it. Nothing at all where nothing does. */
export interface Tools {
  /** Whether the list follows; undefined where it cannot. */
  readonly follow: boolean | undefined;
  /** Whether the order is by time; undefined where that is the document's order. */
  readonly byTime: boolean | undefined;
  /** Whether the search is open; undefined for a list that is read at a glance. */
  readonly finds: boolean | undefined;
  press(tool: 'follow' | 'order' | 'find'): void;
}

export function toolbarTemplate(
  { follow, byTime, finds, press }: Tools,
  translator: Translator,
): TemplateResult | typeof nothing {
  if (follow === undefined && byTime === undefined && finds === undefined) return nothing;
  return html`<div class="toolbar" part="toolbar">
    ${follow === undefined ? nothing : toolbarSwitch(translator.text('follow'), follow, () => press('follow'), 'follow')}
    ${byTime === undefined ? nothing : toolbarSwitch(translator.text('orderTime'), byTime, () => press('order'), 'order')}
    ${
      finds === undefined
        ? nothing
        : html`<button type="button" class="tool find" part="tool find" aria-expanded=${finds ? 'true' : 'false'} @click=${() => press('find')}>
            <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false"><path d="M5 1a4 4 0 1 0 0 8 4 4 0 0 0 0-8M8 8l3 3" fill="none" stroke="currentColor" stroke-width="1.25" /></svg>${translator.text('find')}
          </button>`
    }
  </div>`;
}
