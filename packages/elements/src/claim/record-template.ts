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
  return record([
    ...changesOf(claim, context).map(({ title, words }) => html`<li><strong>${title}</strong>${words}</li>`),
    ...(context.index.replies.get(claim.id) ?? []).map((entry) => replyItem(entry, context)),
  ]);
}

/** What those whom a claim concerns replied, or that they were asked. */
export function claimReplies(claim: Claim, context: ClaimContext): TemplateResult | typeof nothing {
  return record((context.index.replies.get(claim.id) ?? []).map((entry) => replyItem(entry, context)));
}

/**
 * That a claim was withdrawn or corrected, each in a line before its words; how it stood before is one action away. For
 * where words may be cut for want of room: what stands under them would be cut first.
 */
export function claimChanges(claim: Claim, context: ClaimContext): TemplateResult | typeof nothing {
  const changes = changesOf(claim, context);
  if (changes.length === 0) return nothing;
  return html`${changes.map(({ title, words }) =>
    words === nothing
      ? html`<p class="claim-change"><strong>${title}</strong></p>`
      : html`<details class="claim-change"><summary>${title}</summary>${words}</details>`,
  )}`;
}

function changesOf(
  { id, withdrawn }: Claim,
  context: ClaimContext,
): { title: string; words: TemplateResult | typeof nothing }[] {
  const { translator } = context;
  const on = (date: string) => ({ date: formatDate(date, translator.locale) });
  const corrections = (context.index.corrections.get(id) ?? []).map((entry) => ({
    title: translator.text('corrected', on(entry.date)),
    words: html` ${correctionWords(entry, context)}`,
  }));
  if (withdrawn === undefined) return corrections;
  const title = translator.text('withdrawn', on(withdrawn.date));
  return [{ title, words: note(withdrawn.note) }, ...corrections];
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
  const { translator, index } = context;
  return (index.corrections.get(id) ?? []).map(
    (entry) => html`<li>
        <strong>${translator.text('corrected', { date: formatDate(entry.date, translator.locale) })}</strong>
        ${correctionWords(entry, context)}
      </li>`,
  );
}

function replyItem(reply: Reply, { index, translator }: ClaimContext): TemplateResult {
  const name = index.parties.get(reply.party)?.name ?? reply.party;
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
