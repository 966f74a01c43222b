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
  const corrections = (context.document.corrections ?? []).filter((entry) => entry.of === claim.id);
  const replies = (context.document.replies ?? []).filter((entry) => entry.to?.includes(claim.id));
  if (claim.withdrawn === undefined && corrections.length === 0 && replies.length === 0) return nothing;
  return html`<ul class="record" part="record">
    ${
      claim.withdrawn === undefined
        ? nothing
        : html`<li><strong>${context.translator.text('withdrawn', { date: formatDate(claim.withdrawn.date, context.translator.locale) })}</strong>${note(claim.withdrawn.note)}</li>`
    }
    ${corrections.map((entry) => correctionItem(entry, context))}
    ${replies.map((entry) => replyItem(entry, context))}
  </ul>`;
}

function correctionItem({ date, was, now, note: why }: Correction, { translator }: ClaimContext) {
  return html`<li>
    <strong>${translator.text('corrected', { date: formatDate(date, translator.locale) })}</strong>${note(why)}
    ${typeof was === 'string' ? html`<span class="change" dir="auto">${isolatedText(translator, 'correctionWas', 'text', html`<bdi>${was}</bdi>`)}</span>` : nothing}
    ${typeof now === 'string' ? html`<span class="change" dir="auto">${isolatedText(translator, 'correctionNow', 'text', html`<bdi>${now}</bdi>`)}</span>` : nothing}
  </li>`;
}

/** That a party was asked for a reply, and what came of it. */
export function replyItem(reply: Reply, { document, translator }: ClaimContext) {
  const name = document.parties.find((party) => party.id === reply.party)?.name ?? reply.party;
  return html`<li>
    <strong>${isolatedText(translator, replyKeys[reply.status], 'party', html`<bdi>${name}</bdi>`)}</strong>${
      reply.date === undefined
        ? nothing
        : html`, <time datetime=${reply.date}>${formatDate(reply.date, translator.locale)}</time>`
    }${note(reply.text)}
  </li>`;
}

function note(text: string | undefined) {
  return text === undefined ? nothing : html`<span class="change" dir="auto">${text}</span>`;
}
