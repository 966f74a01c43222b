import { formatDate, type MessageKey, noticesFor } from '@claimcue/core';
import type { Correction, Notice } from '@claimcue/schema';
import { ownPicture, safeLink } from './addresses.ts';
import type { CaseContext } from './case-context.ts';
import { element, isolated, type Markup, type MarkupElement } from './markup.ts';
import { correctionWords } from './write-record.ts';

const labels = {
  graphic: 'noticeGraphic',
  note: 'noticeNote',
  'stand-in': 'noticeStandIn',
  update: 'noticeUpdate',
} as const satisfies Record<Notice['kind'], MessageKey>;

/** What stands before the picture: the title, and what a reader must know before playing it. */
export function writeHead(context: CaseContext): Markup {
  const { document, headingLevel } = context;
  return [
    element(
      `h${headingLevel}` as 'h3',
      { class: 'claimcue-title', lang: document.language, dir: 'auto' },
      document.title,
    ),
    ...noticesFor(document, context.media?.id, ['graphic']).map((notice) => writeNotice(notice, context)),
    ...(document.corrections ?? [])
      .filter(({ severity }) => severity === 'major')
      .map((correction) => majorCorrection(correction, context)),
  ];
}

/** The picture that waits for the reader, with what must be on it for the whole time. */
export function writePicture(context: CaseContext): Markup {
  const { document, media, base } = context;
  const poster = ownPicture(media?.poster, base);
  const standIns = noticesFor(document, media?.id, ['stand-in']);
  return [
    poster === undefined
      ? undefined
      : element('img', {
          src: poster,
          alt: media?.title ?? document.title,
          width: String(media?.width ?? 1280),
          height: String(media?.height ?? 720),
          decoding: 'async',
        }),
    standIns.length === 0
      ? undefined
      : element(
          'figcaption',
          {},
          // A label on a picture has room for a sentence; the whole stands with the notes.
          ...standIns.map(({ text }) =>
            element('p', { lang: document.language, dir: 'auto' }, firstSentence(text, document.language)),
          ),
        ),
  ];
}

/** What it is about, and the notices that stand with the text; nothing where there are neither. */
export function writeNotes(context: CaseContext): Markup[] {
  const { document, media } = context;
  const notices = noticesFor(document, media?.id, ['stand-in', 'note', 'update']);
  const summary =
    document.summary === undefined
      ? []
      : [element('p', { class: 'claimcue-summary', lang: document.language, dir: 'auto' }, document.summary)];
  return [...summary, ...notices.map((notice) => writeNotice(notice, context))];
}

function firstSentence(text: string, language: string): string {
  const segments = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text);
  for (const { segment } of segments) return segment.trim();
  return text;
}

function writeNotice({ kind, text, date, source: id }: Notice, context: CaseContext): MarkupElement {
  const { texts, document, sources } = context;
  const source = sources.get(id ?? '')?.source;
  const link = safeLink(source?.url);
  const title = source === undefined ? undefined : isolated(source.title, source.language);
  return element(
    'p',
    { class: `claimcue-notice claimcue-${kind}` },
    label(texts.translator.text(labels[kind]), date, context),
    element('span', { lang: document.language, dir: 'auto' }, text),
    title === undefined
      ? undefined
      : [
          ' ',
          link === undefined ? title : element('a', { href: link.href, rel: 'noopener noreferrer' }, title),
        ],
  );
}

function majorCorrection(correction: Correction, context: CaseContext): MarkupElement {
  return element(
    'p',
    { class: 'claimcue-notice claimcue-correction' },
    label(context.texts.translator.text('correctionMajor'), correction.date, context),
    ...correctionWords(correction, context),
  );
}

function label(text: string, date: string | undefined, { texts: { translator } }: CaseContext): Markup[] {
  return [
    element(
      'strong',
      {},
      text,
      date === undefined
        ? undefined
        : [', ', element('time', { datetime: date }, formatDate(date, translator.locale))],
    ),
    ' ',
  ];
}
