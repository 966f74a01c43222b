import type { PartyIdentity, Translator } from '@claimcue/core';
import type { Notice } from '@claimcue/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { firstSentence } from '../base/first-sentence.ts';
import type { PartyClaims } from '../claim/speaking-parties.ts';
import { partyMark } from '../party/party-mark.ts';

/** That the picture is a stand-in, in one sentence. */
export function standInLabel(notices: readonly Notice[], language: string): TemplateResult | typeof nothing {
  if (notices.length === 0) return nothing;
  return html`<p class="stand-in" part="stand-in">
      ${notices.map(({ text }) => html`<bdi>${firstSentence(text, language)}</bdi> `)}
    </p>`;
}

/**
 * How many accounts speak now, where there is no room for what they say.
 *
 * @param isShort  Whether marks and number say it to the eye, so that a small picture is covered by one row and not two.
 */
export function accountCount(
  speaking: readonly PartyClaims[],
  translator: Translator,
  identities: ReadonlyMap<string, PartyIdentity>,
  isShort: boolean,
): TemplateResult | typeof nothing {
  const count = speaking.length;
  if (count === 0) return nothing;
  const words = translator.text('countAccounts', { count });
  return html`<p class="count figures" part="count">
      ${partyMarks(speaking, identities)}
      ${isShort ? html`<span class="visually-hidden">${words}</span><span aria-hidden="true">${count}</span>` : words}
    </p>`;
}

/** The marks of the parties that speak, in their order. */
export function partyMarks(
  speaking: readonly PartyClaims[],
  identities: ReadonlyMap<string, PartyIdentity>,
): TemplateResult[] {
  return speaking.map(({ party }) => partyMark(identities.get(party.id)));
}
