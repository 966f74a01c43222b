import { formatDate } from '@claimcue/core';
import type { Claim, Correction, Reply } from '@claimcue/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { isolatedText } from '../base/isolated-text.ts';
import type { ClaimContext } from './claim-context.ts';

const replyKeys = {
  sought: 'replySought',
  received: 'replyReceived',
  declined: 'replyDeclined',
  'no-response': 'replyNoResponse',
} as const;

/**
 * What has become of a claim since: that it was withdrawn or corrected, and what those whom it concerns replied.
 * It stands beside the words, because a correction that has to be looked for is no correction.
 */
export function claimRecord(claim: Claim, context: ClaimContext): TemplateResult | typeof nothing {
  const { translator, document } = context;
  const withdrawn =
    claim.withdrawn === undefined
      ? []
      : [
          html`<li><strong>${translator.text('withdrawn', { date: formatDate(claim.withdrawn.date, translator.locale) })}</strong>${note(claim.withdrawn.note)}</li>`,
        ];
  const replies = (document.replies ?? []).filter((entry) => entry.to?.includes(claim.id));
  return record([
    ...withdrawn,
    ...correctionItems(claim.id, context),
    ...replies.map((entry) => replyItem(entry, context)),
  ]);
}

/** The corrections of something else than a claim, such as a moment. */
export function correctionRecord(id: string, context: ClaimContext): TemplateResult | typeof nothing {
  return record(correctionItems(id, context));
}

/** What parties replied, or that they were asked, where it is about no claim but about the case. */
export function generalReplies(context: ClaimContext): TemplateResult | typeof nothing {
  const replies = (context.document.replies ?? []).filter((entry) => (entry.to ?? []).length === 0);
  return record(replies.map((entry) => replyItem(entry, context)));
}

/** What was changed, in words: why, and how it stood before. */
export function correctionWords(
  { was, now, note: why }: Correction,
  { translator }: Pick<ClaimContext, 'translator'>,
): TemplateResult {
  const change = (key: 'correctionWas' | 'correctionNow', text: unknown) =>
    typeof text === 'string'
      ? html`<span class="change" dir="auto">${isolatedText(translator, key, 'text', html`<bdi>${text}</bdi>`)}</span>`
      : nothing;
  return html`${note(why)}${change('correctionWas', was)}${change('correctionNow', now)}`;
}

function correctionItems(id: string, context: ClaimContext): TemplateResult[] {
  const { translator, document } = context;
  return (document.corrections ?? [])
    .filter((entry) => entry.of === id)
    .map(
      (entry) => html`<li>
        <strong>${translator.text('corrected', { date: formatDate(entry.date, translator.locale) })}</strong>
        ${correctionWords(entry, context)}
      </li>`,
    );
}

function replyItem(reply: Reply, { document, translator }: ClaimContext): TemplateResult {
  const name = document.parties.find((party) => party.id === reply.party)?.name ?? reply.party;
  return html`<li>
    <strong>${isolatedText(translator, replyKeys[reply.status], 'party', html`<bdi>${name}</bdi>`)}</strong>${
      reply.date === undefined
        ? nothing
        : html`, <time datetime=${reply.date}>${formatDate(reply.date, translator.locale)}</time>`
    }${note(reply.text)}
  </li>`;
}

function record(items: readonly TemplateResult[]): TemplateResult | typeof nothing {
  return items.length === 0 ? nothing : html`<ul class="record" part="record">${items}</ul>`;
}

function note(text: string | undefined): TemplateResult | typeof nothing {
  return text === undefined ? nothing : html`<span class="change" dir="auto">${text}</span>`;
}
