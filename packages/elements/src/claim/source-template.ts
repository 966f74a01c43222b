import { formatDate, type Translator } from '@claimcue/core';
import type { Claim, Quote, Source } from '@claimcue/schema';
import { html, nothing, type TemplateResult } from 'lit';
import type { ClaimContext } from './claim-context.ts';
import { safeLink } from './safe-link.ts';
import { whenOpened } from './when-opened.ts';

/** Who said it where and when, in one line; the whole of the source one action away. */
export function sourceLine(
  quote: Quote,
  claim: Claim,
  context: ClaimContext,
): TemplateResult | typeof nothing {
  const { sources, translator } = context;
  const source = sources.get(quote.source);
  if (source === undefined) return nothing;
  const who =
    quote.voice === 'party' && isOwnStatement(source, claim, context)
      ? translator.text('ownStatement')
      : (source.publisher ?? source.title);
  const said = claim.stated ?? source.stated ?? source.datePublished;
  const isAbout = claim.stated === undefined && source.circa === true;
  return html`<details class="source" ${whenOpened(() => sourceDetails(source, context))}>
    <summary>
      <span class="source-who">${who}</span>${said === undefined ? nothing : html`, <time datetime=${said}>${dateWords(said, translator, isAbout, 'short')}</time>`}
      <span aria-hidden="true">·</span> <span class="source-open">${translator.text('source')}</span>
    </summary>
  </details>`;
}

// A statement is its party's own; an article in which a party is quoted is its publisher's.
function isOwnStatement(source: Source, claim: Claim, context: ClaimContext): boolean {
  if (source.type !== 'Statement') return false;
  const party = context.index.parties.get(claim.party);
  const names = [party?.name, claim.speaker?.name];
  return (source.authors ?? []).some((author) => names.includes(author));
}

// A date that is about right is never printed as if it were exact.
function dateWords(
  date: string,
  translator: Translator,
  isAbout: boolean | undefined,
  month?: 'short',
): string {
  const value = formatDate(date, translator.locale, month);
  return isAbout === true ? translator.text('approximate', { value }) : value;
}

/** Title, publisher, dates and addresses of a source. */
export function sourceDetails(
  source: Source,
  { translator }: Pick<ClaimContext, 'translator'>,
): TemplateResult {
  return html`<div class="source-details">
    <p class="source-title"><bdi lang=${source.language ?? nothing}>${source.title}</bdi></p>
    ${sourceFacts(source, translator)}${sourceLinks(source, translator)}
  </div>`;
}

/** Who gave and published a source, and when, as one line. */
export function sourceFacts(
  source: Source,
  translator: Translator,
  before: readonly string[] = [],
): TemplateResult {
  const dated = (key: 'stated' | 'published' | 'updated', date: string | undefined): string[] =>
    date === undefined ? [] : [translator.text(key, { date: dateWords(date, translator, source.circa) })];
  // An author who is its own publisher is named once.
  const names = new Set([
    ...(source.authors ?? []),
    ...(source.publisher === undefined ? [] : [source.publisher]),
  ]);
  const facts = [
    ...before,
    ...names,
    ...dated('stated', source.stated),
    ...dated('published', source.datePublished),
    ...dated('updated', source.dateModified),
  ];
  return html`<p class="source-facts">${facts.map((fact, i) => html`${i === 0 ? nothing : ' · '}<bdi>${fact}</bdi>`)}</p>`;
}

/** Where a source and its kept copy are read; that no address is known where none is. */
export function sourceLinks(source: Source, translator: Translator): TemplateResult {
  const link = safeLink(source.url);
  const archived = safeLink(source.archivedAt);
  return html`<p class="source-links">
    ${
      link === undefined
        ? translator.text('noAddress')
        : html`<a part="link" href=${link.href} rel="noopener noreferrer" target="_blank">${translator.text('openSource', { host: link.host })}</a>`
    }
    ${
      archived === undefined
        ? nothing
        : html`<span aria-hidden="true">·</span>
            <a part="link" href=${archived.href} rel="noopener noreferrer" target="_blank">${translator.text('archivedCopy')}</a>`
    }
  </p>`;
}
