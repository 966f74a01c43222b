import { ownWords } from '@claimcue/core';
import type { Claim, Quote } from '@claimcue/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { isolatedText } from '../base/isolated-text.ts';
import type { ClaimContext } from './claim-context.ts';
import { sourceLine } from './source-template.ts';

/**
 * The words of a claim. Only a party's own words stand in quotation marks; a source's words about the party follow
 * "WFSB reported:"; the editor's summary, where there is no quote, is neither.
 *
 * @param hasSource  Whether the source stands under the words; false where it stands under the words that follow.
 */
export function claimWords(claim: Claim, context: ClaimContext, hasSource = true): TemplateResult {
  const quotes = claim.quotes ?? [];
  const marked = context.mark ?? unmarked;
  if (quotes.length === 0) {
    return html`<div class="claim-words" part="words">
      <p class="label reported">${context.translator.text('summary')}</p>
      <p class="summary" dir="auto">${marked(claim.text)}</p>
    </div>`;
  }
  return html`<div class="claim-words" part="words">
    ${quotes.map((quote) => html`${quoteWords(quote, context)}${hasSource ? sourceLine(quote, claim, context) : nothing}`)}
  </div>`;
}

function quoteWords(quote: Quote, context: ClaimContext): TemplateResult {
  const { translator, sources, mark: marked = unmarked } = context;
  const source = sources.get(quote.source);
  const lang = quote.language ?? source?.language;
  const translation =
    quote.translation === undefined
      ? nothing
      : html`<p class="translation"><span class="label">${translator.text('translation')}</span> ${marked(quote.translation)}</p>`;
  if (quote.voice === 'party') {
    return html`<blockquote class="quote" dir="auto" lang=${lang ?? nothing}><p>${markedWords(quote.exact, context)}</p></blockquote>${translation}`;
  }
  const publisher = source?.publisher ?? source?.title ?? translator.text('source');
  return html`<div class="report">
      <p class="label reported">${translator.text('reported', { publisher })}</p>
      <p class="quote" dir="auto" lang=${lang ?? nothing}>${marked(quote.exact)}</p>
    </div>
    ${translation}`;
}

// As text where nothing in it is marked: a page with many quotes has a third of the nodes.
function markedWords(words: string, { translator, mark }: ClaimContext): unknown {
  return mark === undefined
    ? ownWords(words, translator)
    : isolatedText(translator, 'ownWords', 'words', mark(words));
}

const unmarked = (words: string): string => words;
