import { type Answer, ownWords, type Translator } from '@claimcue/core';
import { html, nothing, type TemplateResult } from 'lit';
import { isolatedText } from '../base/isolated-text.ts';
import type { ClaimContext } from '../claim/claim-context.ts';

const answersKeys = {
  supports: 'relationSupports',
  disputes: 'relationDisputes',
  qualifies: 'relationQualifies',
  agrees: 'relationAgrees',
  corrects: 'relationCorrects',
} as const;

const answeredKeys = {
  supports: 'answeredSupports',
  disputes: 'answeredDisputes',
  qualifies: 'answeredQualifies',
  agrees: 'answeredAgrees',
  corrects: 'answeredCorrects',
} as const;

/**
 * How a claim answers others and is answered, in words and one type for every kind: a dispute is no alarm. Who draws
 * the link is always said, and the words in question are one action away.
 */
export function answerLines(
  answers: readonly Answer[],
  context: ClaimContext,
): TemplateResult | typeof nothing {
  if (answers.length === 0) return nothing;
  return html`<ul class="answers" part="answers">${answers.map(
    (answer) => html`<li part="answer">${answerLine(answer, context)}</li>`,
  )}</ul>`;
}

function answerLine(answer: Answer, context: ClaimContext): TemplateResult {
  const { translator } = context;
  const { relation, other } = answer;
  const key = (answer.direction === 'answers' ? answersKeys : answeredKeys)[relation.type];
  const drawn =
    answer.drawnBy === undefined
      ? translator.text('drawnByEditor')
      : isolatedText(translator, 'drawnByParty', 'party', html`<bdi>${answer.drawnBy.name}</bdi>`);
  // What a link is about limits what it says, so it is never folded away.
  const part =
    relation.part === undefined
      ? nothing
      : html`${isolatedText(translator, 'relationPart', 'part', html`<bdi>${relation.part}</bdi>`)} · `;
  return html`<details class="answer">
      <summary>
        <span class="answer-what">${isolatedText(translator, key, 'party', html`<bdi>${answer.otherParty.name}</bdi>`)}</span>
        <span class="answer-drawn">${part}${drawn}</span>
      </summary>
      ${wordsOf(other, translator)}
      ${relation.note === undefined ? nothing : html`<p class="answer-note" dir="auto">${relation.note}</p>`}
    </details>`;
}

function wordsOf(claim: Answer['other'], translator: Translator): TemplateResult {
  const quotes = claim.quotes ?? [];
  if (quotes.length === 0) return html`<p class="answer-words" dir="auto">${claim.text}</p>`;
  return html`${quotes.map((quote) => {
    const words = quote.voice === 'party' ? ownWords(quote.exact, translator) : quote.exact;
    return html`<p class="answer-words" dir="auto" lang=${quote.language ?? nothing}>${words}</p>`;
  })}`;
}
