import type { Answer } from '@claimcue/core';
import type { Claim } from '@claimcue/schema';
import { html, nothing, type TemplateResult } from 'lit';
import type { ClaimContext } from '../claim/claim-context.ts';
import { claimWords } from '../claim/quote-template.ts';
import { claimRecord } from '../claim/record-template.ts';
import { answerLines } from './answers-template.ts';

/** What one party says about one moment, or that it is silent, in words. The same in a table and in a narrow block. */
export function cell(
  claims: readonly Claim[],
  answers: ReadonlyMap<string, readonly Answer[]>,
  context: ClaimContext,
): TemplateResult {
  if (claims.length === 0) return silence(context);
  return html`<ul class="claims">${claims.map(
    (claim) => html`<li class="claim" part="claim">
      ${claimWords(claim, context)}${footnotes(claim, context)}
      ${claimRecord(claim, context)}${answerLines(answers.get(claim.id) ?? [], context)}
    </li>`,
  )}</ul>`;
}

// "In the cited sources" is a promise that the reader can check, so the sources are there.
function silence(context: ClaimContext): TemplateResult {
  const sources = context.document.sources ?? [];
  return html`<div class="silent" part="silent">
    <p>${context.translator.text('silent')}</p>
    ${
      sources.length === 0
        ? nothing
        : html`<details class="cited">
            <summary>${context.translator.text('citedSources')}</summary>
            <ol>${sources.map(({ title, publisher }) => html`<li><bdi>${title}</bdi>${publisher === undefined ? nothing : html`, <bdi>${publisher}</bdi>`}</li>`)}</ol>
          </details>`
    }
  </div>`;
}

// On paper nothing opens: the numbers lead to the sources under the table.
function footnotes(claim: Claim, context: ClaimContext): TemplateResult | typeof nothing {
  const sources = context.document.sources ?? [];
  const numbers = [
    ...new Set((claim.quotes ?? []).map((quote) => sources.findIndex(({ id }) => id === quote.source) + 1)),
  ].filter((number) => number > 0);
  if (numbers.length === 0) return nothing;
  return html`<p class="footnotes" aria-hidden="true">${numbers.map((number) => `[${number}]`).join(' ')}</p>`;
}
