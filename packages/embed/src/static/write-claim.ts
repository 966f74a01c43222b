import { ownWords } from '@claimcue/core';
import type { Claim, Quote } from '@claimcue/schema';
import type { CaseContext } from './case-context.ts';
import { around, element, isolated, type Markup, type MarkupElement } from './markup.ts';
import { claimRecord } from './write-record.ts';
import { citation } from './write-source.ts';
import { atTimes } from './write-times.ts';

/**
 * One claim. Only a party's own words stand in quotation marks; a source's words about it follow "… reported:"; the
 * editor's summary, where there is no quote, is neither.
 */
export function writeClaim(claim: Claim, context: CaseContext): MarkupElement {
  const quotes = claim.quotes ?? [];
  return element(
    'div',
    { class: 'claimcue-claim' },
    ownTimes(claim, context),
    quotes.length === 0 ? summary(claim, context) : quotes.map((quote) => writeQuote(quote, claim, context)),
    claimRecord(claim, context),
  );
}

function writeQuote(quote: Quote, claim: Claim, context: CaseContext): Markup {
  const { texts, sources, document } = context;
  const source = sources.get(quote.source)?.source;
  const lang = quote.language ?? source?.language;
  const words =
    quote.voice === 'party'
      ? [
          lead(whoSaid(claim, context)),
          element(
            'blockquote',
            { lang, dir: 'auto' },
            element('p', {}, ownWords(quote.exact, texts.translator)),
          ),
        ]
      : [
          lead(
            around(
              (publisher) => texts.translator.text('reported', { publisher }),
              isolated(source?.publisher ?? source?.title ?? texts.translator.text('source')),
            ),
          ),
          element('p', { class: 'claimcue-words', lang, dir: 'auto' }, quote.exact),
        ];
  return [
    ...words,
    quote.translation === undefined
      ? undefined
      : element(
          'p',
          { dir: 'auto', lang: document.language },
          `${texts.translator.text('translation')} ${quote.translation}`,
        ),
    citation(quote, claim, context),
  ];
}

function whoSaid(claim: Claim, { document, texts }: CaseContext): Markup {
  const name = document.parties.find((party) => party.id === claim.party)?.name ?? claim.party;
  const { speaker } = claim;
  if (speaker === undefined || speaker.name === name) {
    return around((party) => texts.text('said', { party }), isolated(name));
  }
  const role = speaker.role === undefined ? '' : `, ${speaker.role}`;
  return around((party) => texts.text('said', { party }), isolated(`${speaker.name}${role}`));
}

function summary(claim: Claim, { texts, document }: CaseContext): Markup {
  return [
    lead(texts.translator.text('summary')),
    element('p', { class: 'claimcue-words', lang: document.language, dir: 'auto' }, claim.text),
  ];
}

// A claim is mostly about its moment's seconds, and then those stand at the moment.
function ownTimes(claim: Claim, context: CaseContext): Markup {
  const ranges = context.times.get(claim.id);
  if ((claim.targets ?? []).length === 0 || ranges === undefined) return undefined;
  return element('p', { class: 'claimcue-facts' }, atTimes(ranges, context));
}

function lead(content: Markup): MarkupElement {
  return element('p', { class: 'claimcue-lead' }, content);
}
