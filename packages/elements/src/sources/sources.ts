import type { MessageKey, Messages } from '@claimcue/core';
import type { ClaimDocument, Party, Source } from '@claimcue/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { CaseElement } from '../base/case-element.ts';
import { tokens } from '../base/tokens.styles.ts';
import { sourceFacts, sourceLinks } from '../claim/source-template.ts';
import { partyStyles } from '../party/party.styles.ts';
import { partyNameStyles } from '../party/party-name.styles.ts';
import { partyName } from '../party/party-name-template.ts';
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
 * The sources of a case, numbered: what each is, who gave it and when, where it is read, and who is quoted from it.
 *
 * @element claimcue-sources
 * @csspart source - One source.
 * @csspart title - Its title.
 * @csspart link - Where it is read.
 * @csspart quoted - The parties that are quoted from it.
 * @csspart party - A party's mark and name.
 * @cssprop --claimcue-font-text - Titles.
 * @cssprop --claimcue-rule - Hairlines.
 */
export class ClaimcueSources extends CaseElement {
  static override styles = [tokens, partyStyles, partyNameStyles, sourcesStyles];

  protected override render() {
    const { document } = this;
    if (document === undefined) return nothing;
    const sources = document.sources ?? [];
    if (sources.length === 0) return html`<p class="empty">${this.translator.text('noSources')}</p>`;
    const quoted = quotedParties(document);
    return html`<ol>${sources.map((source) => this.#source(source, quoted.get(source.id) ?? []))}</ol>`;
  }

  #source(source: Source, parties: readonly Party[]): TemplateResult {
    const typeKey = Object.hasOwn(typeKeys, source.type) ? typeKeys[source.type] : undefined;
    const type = typeKey === undefined ? [] : [this.translator.text(typeKey)];
    return html`<li part="source">
      <p class="title" part="title"><bdi lang=${source.language ?? nothing}>${source.title}</bdi></p>
      ${sourceFacts(source, this.translator, type)} ${sourceLinks(source, this.translator)}
      ${
        parties.length === 0
          ? nothing
          : html`<p class="quoted" part="quoted">
              <span class="label">${this.translator.text('quoted')}</span>
              ${parties.map((party) => partyName(party, this.identities.get(party.id)))}
            </p>`
      }
    </li>`;
  }
}

/** Which parties are quoted from each source, in the document's order of parties. */
function quotedParties(document: ClaimDocument): Map<string, Party[]> {
  const ids = new Map<string, Set<string>>();
  for (const { party, quotes } of document.claims) {
    for (const { source } of quotes ?? []) ids.set(source, (ids.get(source) ?? new Set()).add(party));
  }
  return new Map(
    [...ids].map(([source, quoted]) => [source, document.parties.filter(({ id }) => quoted.has(id))]),
  );
}

declare global {
  interface HTMLElementTagNameMap {
    'claimcue-sources': ClaimcueSources;
  }
}
