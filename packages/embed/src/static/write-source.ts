import { formatDate } from '@claimcue/core';
import type { Claim, Quote, Source } from '@claimcue/schema';
import { safeLink } from './addresses.ts';
import type { CaseContext } from './case-context.ts';
import { element, isolated, type Markup, type MarkupElement } from './markup.ts';

/** Where a quote stands, in one line: who published it when, its place in the list of sources, and the way there. */
export function citation(quote: Quote, claim: Claim, context: CaseContext): MarkupElement | undefined {
  const entry = context.sources.get(quote.source);
  if (entry === undefined) return undefined;
  const { source, number } = entry;
  const { translator } = context.texts;
  const own = quote.voice === 'party' && isOwnStatement(source, claim, context);
  const who = own ? translator.text('ownStatement') : (source.publisher ?? source.title);
  const said = claim.stated ?? source.stated ?? source.datePublished;
  const link = safeLink(source.url);
  return element(
    'p',
    { class: 'claimcue-cited' },
    element('cite', {}, isolated(who)),
    said === undefined
      ? undefined
      : [', ', element('time', { datetime: said }, formatDate(said, translator.locale))],
    ' · ',
    link === undefined
      ? `${translator.text('source')} ${number}`
      : element(
          'a',
          { href: link.href, rel: 'noopener noreferrer' },
          `${translator.text('source')} ${number}`,
        ),
  );
}

// A statement is its party's own; an article in which a party is quoted is its publisher's.
function isOwnStatement(source: Source, claim: Claim, { document }: CaseContext): boolean {
  if (source.type !== 'Statement') return false;
  const party = document.parties.find((entry) => entry.id === claim.party);
  const names = [party?.name, claim.speaker?.name];
  return (source.authors ?? []).some((author) => names.includes(author));
}

/** Every source of the case with its dates and its address in full, which paper needs. */
export function sourceList(context: CaseContext): Markup {
  const { document, texts, headingLevel } = context;
  const sources = document.sources ?? [];
  if (sources.length === 0) return undefined;
  return element(
    'section',
    { class: 'claimcue-sources' },
    element(`h${headingLevel + 1}` as 'h4', {}, texts.translator.text('sources')),
    element('ol', {}, ...sources.map((source) => element('li', {}, ...sourceEntry(source, context)))),
  );
}

function sourceEntry(source: Source, { texts: { translator } }: CaseContext): Markup[] {
  const dated = (key: 'stated' | 'published' | 'updated', date: string | undefined): string[] =>
    date === undefined ? [] : [translator.text(key, { date: formatDate(date, translator.locale) })];
  const names = new Set([
    ...(source.authors ?? []),
    ...(source.publisher === undefined ? [] : [source.publisher]),
  ]);
  const facts = [
    ...names,
    ...dated('stated', source.stated),
    ...dated('published', source.datePublished),
    ...dated('updated', source.dateModified),
  ];
  return [
    element('p', {}, element('cite', {}, isolated(source.title, source.language))),
    facts.length === 0
      ? undefined
      : element('p', {}, ...facts.flatMap((fact, i) => [i === 0 ? '' : ' · ', isolated(fact)])),
    ...addresses(source, translator.text('noAddress'), translator.text('archivedCopy')),
  ];
}

function addresses(source: Source, none: string, archivedCopy: string): Markup[] {
  const link = safeLink(source.url);
  const kept = safeLink(source.archivedAt);
  const anchor = (url: URL): MarkupElement =>
    element('a', { href: url.href, rel: 'noopener noreferrer', dir: 'ltr' }, url.href);
  return [
    element('p', { class: 'claimcue-address' }, link === undefined ? none : anchor(link)),
    kept === undefined
      ? undefined
      : element('p', { class: 'claimcue-address' }, `${archivedCopy}: `, anchor(kept)),
  ];
}
