import { formatDate, type MessageKey, type Messages } from '@claimcue/core';
import type { ClaimDocument, Party, Source } from '@claimcue/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { CaseElement } from '../base/case-element.ts';
import { tokens } from '../base/tokens.styles.ts';
import { sourceFacts, sourceLinks } from '../claim/source-template.ts';
import { partyStyles } from '../party/party.styles.ts';
import { partyNameStyles } from '../party/party-name.styles.ts';
import { partyName } from '../party/party-name-template.ts';
import { type QuoteOfParty, quotesTemplate } from './quotes-template.ts';
import { sourcesStyles } from './sources.styles.ts';

// Types that have a plain word. schema.org knows hundreds; a reader is not helped by the rest of their names.
const typeKeys: Readonly<Record<string, keyof Messages>> = {
  Letter: 'sourceLetter',
  NewsArticle: 'sourceNewsArticle',
  Report: 'sourceReport',
  SocialMediaPosting: 'sourceSocialMediaPosting',
  Statement: 'sourceStatement',
  VideoObject: 'sourceVideoObject',
} satisfies Record<string, MessageKey>;

/**
 * The sources of a case, numbered: what each is, who gave it and when, where it is read and when it last was, and who is quoted
 * from it, with the words around each quote where they are recorded.
 *
 * @element claimcue-sources
 * @slot - What stands there while there is no document: that it is being loaded, or could not be.
 * @csspart source - One source.
 * @csspart title - Its title.
 * @csspart link - Where it is read.
 * @csspart quotes - Its quotes in their context, closed at first.
 * @csspart quote - One of them.
 * @csspart quoted - The parties that are quoted from it.
 * @csspart party - A party's mark and name.
 * @cssprop --claimcue-font-text - Titles.
 * @cssprop --claimcue-rule - Hairlines.
 */
export class ClaimcueSources extends CaseElement {
  static override styles = [tokens, partyStyles, partyNameStyles, sourcesStyles];

  protected override render(): TemplateResult | typeof nothing {
    const { document } = this;
    if (document === undefined) return html`<slot></slot>`;
    const sources = document.sources ?? [];
    if (sources.length === 0) return html`<p class="empty">${this.translator.text('noSources')}</p>`;
    const quotes = quotesBySource(document);
    return html`<ol>${sources.map((source) => this.#source(source, quotes.get(source.id) ?? [], document.parties))}</ol>`;
  }

  #source(source: Source, quotes: readonly QuoteOfParty[], all: readonly Party[]): TemplateResult {
    const parties = all.filter((party) => quotes.some((entry) => entry.party === party));
    const { translator } = this;
    const accessed =
      source.accessed === undefined
        ? nothing
        : html`<p class="accessed">${translator.text('accessed', { date: formatDate(source.accessed, translator.locale) })}</p>`;
    const typeKey = Object.hasOwn(typeKeys, source.type) ? typeKeys[source.type] : undefined;
    const type = typeKey === undefined ? [] : [this.translator.text(typeKey)];
    return html`<li part="source">
      <p class="title" part="title"><bdi lang=${source.language ?? nothing}>${source.title}</bdi></p>
      ${sourceFacts(source, this.translator, type)} ${sourceLinks(source, this.translator)}
      ${accessed}
      ${
        parties.length === 0
          ? nothing
          : html`<p class="quoted" part="quoted">
              <span class="label">${this.translator.text('quoted')}</span>
              ${parties.map((party) => partyName(party, this.identities.get(party.id)))}
            </p>`
      }
      ${quotesTemplate(quotes, source, this.identities, translator)}
    </li>`;
  }
}

/** The quotes of each source, in the document's order of claims. */
function quotesBySource(document: ClaimDocument): Map<string, QuoteOfParty[]> {
  const parties = new Map(document.parties.map((party) => [party.id, party]));
  const found = new Map<string, QuoteOfParty[]>();
  for (const claim of document.claims) {
    const party = parties.get(claim.party);
    if (party === undefined) continue;
    for (const quote of claim.quotes ?? []) {
      const list = found.get(quote.source);
      if (list === undefined) found.set(quote.source, [{ quote, party }]);
      else list.push({ quote, party });
    }
  }
  return found;
}

declare global {
  interface HTMLElementTagNameMap {
    'claimcue-sources': ClaimcueSources;
  }
}
