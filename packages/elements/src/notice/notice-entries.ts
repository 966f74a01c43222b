import { formatDate, type MessageKey, type Translator } from '@claimcue/core';
import type { ClaimDocument, Correction, Notice } from '@claimcue/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { correctionWords } from '../claim/record-template.ts';
import { safeLink } from '../claim/safe-link.ts';

/** The kinds of notices of a document, and its major corrections. */
export type NoticeKind = Notice['kind'] | 'correction';

const kindKeys: Readonly<Record<NoticeKind, MessageKey>> = {
  correction: 'correctionMajor',
  graphic: 'noticeGraphic',
  note: 'noticeNote',
  'stand-in': 'noticeStandIn',
  update: 'noticeUpdate',
};

/** The kinds named in a text, separated by spaces; what is no kind is passed over. */
export function kindsIn(text: string): NoticeKind[] {
  return text.split(/\s+/).filter((kind): kind is NoticeKind => Object.hasOwn(kindKeys, kind));
}

/** A notice with its kind, its date and its source. */
export function noticeEntry(
  { kind, text, date, source: id }: Notice,
  document: ClaimDocument,
  translator: Translator,
): TemplateResult {
  const source = document.sources?.find((entry) => entry.id === id);
  const link = safeLink(source?.url);
  return html`<div class="notice" part="notice">
    ${label(kind, date, translator)}
    <p class="text" dir="auto">${text}</p>
    ${
      source === undefined
        ? nothing
        : html`<p class="source">${
            link === undefined
              ? html`<bdi>${source.title}</bdi>`
              : html`<a href=${link.href} rel="noopener noreferrer" target="_blank"><bdi>${source.title}</bdi></a>`
          }${source.publisher === undefined ? nothing : html`, <bdi>${source.publisher}</bdi>`}</p>`
    }
  </div>`;
}

/** A correction: when, why, how it stood before and how it stands now. */
export function correctionEntry(correction: Correction, translator: Translator): TemplateResult {
  return html`<div class="notice" part="notice">
    ${label('correction', correction.date, translator)}
    <p class="text">${correctionWords(correction, { translator })}</p>
  </div>`;
}

function label(kind: NoticeKind, date: string | undefined, translator: Translator): TemplateResult {
  return html`<p class="label" part="label">
    <span>${translator.text(kindKeys[kind])}</span>
    ${date === undefined ? nothing : html`<time datetime=${date}>${formatDate(date, translator.locale)}</time>`}
  </p>`;
}
