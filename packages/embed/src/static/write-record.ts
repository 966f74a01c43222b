import { type Answer, formatDate, type MessageKey, ownWords, type Translator } from '@claimcue/core';
import type { Claim, Correction, Reply } from '@claimcue/schema';
import type { CaseContext } from './case-context.ts';
import { around, element, isolated, type Markup, type MarkupElement } from './markup.ts';

const replyKeys = {
  sought: 'replySought',
  received: 'replyReceived',
  declined: 'replyDeclined',
  'no-response': 'replyNoResponse',
} as const satisfies Record<Reply['status'], MessageKey>;

const answersKeys = {
  supports: 'relationSupports',
  disputes: 'relationDisputes',
  qualifies: 'relationQualifies',
  agrees: 'relationAgrees',
  corrects: 'relationCorrects',
} as const satisfies Record<Answer['relation']['type'], MessageKey>;

const answeredKeys = {
  supports: 'answeredSupports',
  disputes: 'answeredDisputes',
  qualifies: 'answeredQualifies',
  agrees: 'answeredAgrees',
  corrects: 'answeredCorrects',
} as const satisfies Record<Answer['relation']['type'], MessageKey>;

/** What has become of a claim: withdrawn, corrected, replied to, and how it answers others and is answered. */
export function claimRecord(claim: Claim, context: CaseContext): Markup {
  const { document } = context;
  return list([
    ...withdrawal(claim, context),
    ...correctionsOf(claim.id, context),
    ...(document.replies ?? [])
      .filter((reply) => reply.to?.includes(claim.id))
      .map((reply) => replyItem(reply, context)),
    ...(context.answers.get(claim.id) ?? []).map((answer) => answerItem(answer, context)),
  ]);
}

/** The corrections of one thing of the document. */
export function correctionRecord(id: string, context: CaseContext): Markup {
  return list(correctionsOf(id, context));
}

/** Replies that are about no single claim. */
export function generalReplies(context: CaseContext): Markup {
  const replies = (context.document.replies ?? []).filter((reply) => (reply.to ?? []).length === 0);
  return list(replies.map((reply) => replyItem(reply, context)));
}

/** Corrections of what has no place of its own in the text: the document, a recording, a party, a source. */
export function otherCorrections(context: CaseContext): Markup {
  const { document } = context;
  const shown = new Set([...document.claims, ...(document.moments ?? [])].map((thing) => thing.id));
  const others = (document.corrections ?? []).filter((entry) => !shown.has(entry.of));
  return list(others.map((entry) => correctionItem(entry, context)));
}

/** Why something was changed, how it stood, and how it stands. */
export function correctionWords(
  { note, was, now }: Correction,
  { texts: { translator } }: CaseContext,
): Markup[] {
  const change = (key: 'correctionWas' | 'correctionNow', text: unknown): Markup =>
    typeof text === 'string'
      ? [' ', around((place) => translator.text(key, { text: place }), isolated(text))]
      : undefined;
  return [
    note === undefined ? undefined : [' ', isolated(note)],
    change('correctionWas', was),
    change('correctionNow', now),
  ];
}

function withdrawal({ withdrawn }: Claim, { texts: { translator } }: CaseContext): MarkupElement[] {
  if (withdrawn === undefined) return [];
  const date = formatDate(withdrawn.date, translator.locale);
  return [
    element(
      'li',
      {},
      element('strong', {}, translator.text('withdrawn', { date })),
      withdrawn.note === undefined ? undefined : [' ', isolated(withdrawn.note)],
    ),
  ];
}

function correctionsOf(id: string, context: CaseContext): MarkupElement[] {
  return (context.document.corrections ?? [])
    .filter((entry) => entry.of === id)
    .map((entry) => correctionItem(entry, context));
}

function correctionItem(entry: Correction, context: CaseContext): MarkupElement {
  const { translator } = context.texts;
  const date = formatDate(entry.date, translator.locale);
  return element(
    'li',
    {},
    element('strong', {}, translator.text('corrected', { date })),
    ...correctionWords(entry, context),
  );
}

function replyItem({ party, status, date, text }: Reply, { document, texts }: CaseContext): MarkupElement {
  const { translator } = texts;
  const name = document.parties.find((entry) => entry.id === party)?.name ?? party;
  return element(
    'li',
    {},
    element(
      'strong',
      {},
      around((place) => translator.text(replyKeys[status], { party: place }), isolated(name)),
    ),
    date === undefined
      ? undefined
      : [', ', element('time', { datetime: date }, formatDate(date, translator.locale))],
    text === undefined ? undefined : [': ', isolated(text)],
  );
}

// Who draws a link is always said, and what it is about limits it.
function answerItem(answer: Answer, { texts: { translator } }: CaseContext): MarkupElement {
  const { relation, direction, otherParty, drawnBy, other } = answer;
  const key = (direction === 'answers' ? answersKeys : answeredKeys)[relation.type];
  return element(
    'li',
    {},
    around((place) => translator.text(key, { party: place }), isolated(otherParty.name)),
    ': ',
    shortWords(other, translator),
    ' (',
    relation.part === undefined
      ? undefined
      : [around((place) => translator.text('relationPart', { part: place }), isolated(relation.part)), '; '],
    drawnBy === undefined
      ? translator.text('drawnByEditor')
      : around((place) => translator.text('drawnByParty', { party: place }), isolated(drawnBy.name)),
    ')',
    relation.note === undefined ? undefined : [' ', isolated(relation.note)],
  );
}

function shortWords(claim: Claim, translator: Translator): MarkupElement {
  const quote = claim.quotes?.[0];
  if (quote === undefined) return isolated(claim.text);
  const words = quote.voice === 'party' ? ownWords(quote.exact, translator) : quote.exact;
  return isolated(words, quote.language);
}

function list(items: readonly MarkupElement[]): Markup {
  return items.length === 0 ? undefined : element('ul', { class: 'claimcue-record' }, ...items);
}
