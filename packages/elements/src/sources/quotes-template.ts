import { ownWords, type PartyIdentity, type Translator } from '@claimcue/core';
import type { Party, Quote, Source } from '@claimcue/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { partyName } from '../party/party-name-template.ts';

/** A quote with who is quoted. */
export interface QuoteOfParty {
  readonly quote: Quote;
  readonly party: Party;
}

/**
 * The quotes of a source as they stand there: with the words before and after them, which a quote alone can be cut loose from.
 * The quoted words stand in ink, what surrounds them is quiet.
 */
export function quotesTemplate(
  quotes: readonly QuoteOfParty[],
  source: Source,
  identities: ReadonlyMap<string, PartyIdentity>,
  translator: Translator,
): TemplateResult | typeof nothing {
  if (quotes.length === 0) return nothing;
  return html`<details class="quotes" part="quotes">
    <summary>${translator.text('quotes', { count: quotes.length })}</summary>
    <ul>${quotes.map(({ quote, party }) => quoteTemplate(quote, party, source, identities, translator))}</ul>
  </details>`;
}

function quoteTemplate(
  { exact, prefix, suffix, translation, language, voice }: Quote,
  party: Party,
  source: Source,
  identities: ReadonlyMap<string, PartyIdentity>,
  translator: Translator,
): TemplateResult {
  const around = (words: string | undefined, before: boolean) =>
    words === undefined || words.trim() === ''
      ? nothing
      : html`<span class="around">${before ? `…${words.trimStart()}` : `${words.trimEnd()}…`}</span>`;
  const words = voice === 'party' ? ownWords(exact, translator) : exact;
  // One line, because a break between them would be read as a space.
  return html`<li part="quote">
    ${partyName(party, identities.get(party.id))}
    <p class="context" dir="auto" lang=${language ?? source.language ?? nothing}>${around(prefix, true)}<span class="exact">${words}</span>${around(suffix, false)}</p>
    ${translation === undefined ? nothing : html`<p class="translation"><span class="label">${translator.text('translation')}</span> <bdi>${translation}</bdi></p>`}
  </li>`;
}
