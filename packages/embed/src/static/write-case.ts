import { formatDate } from '@claimcue/core';
import type { CaseContext } from './case-context.ts';
import { digest } from './digest.ts';
import { around, element, isolated, type Markup, type MarkupElement } from './markup.ts';
import { writeAccounts } from './write-accounts.ts';
import { writeHead, writeNotes, writePicture } from './write-head.ts';
import { otherCorrections } from './write-record.ts';
import { sourceList } from './write-source.ts';

/** The class of every part, which the style sheet knows it by. */
export const partClass = 'claimcue-static';

/**
 * A whole case in words, in parts that stand one under another: head, picture, what must be known first, accounts. The
 * player puts its own into the second, and what leads to seconds before the last; the others stay where they are.
 */
export function writeCase(context: CaseContext): MarkupElement[] {
  const { texts, document } = context;
  const common = { lang: texts.translator.locale, dir: texts.direction };
  const parts = [
    element('header', { class: `${partClass} claimcue-head`, slot: 'head', ...common }, writeHead(context)),
    element(
      'figure',
      { class: `${partClass} claimcue-picture`, slot: 'picture', ...common },
      writePicture(context),
    ),
  ];
  const notes = writeNotes(context);
  if (notes.length > 0) {
    parts.push(element('div', { class: `${partClass} claimcue-notes`, slot: 'notes', ...common }, notes));
  }
  const content = [
    writeAccounts(context),
    description(context),
    otherCorrections(context),
    sourceList(context),
    footer(context),
  ];
  const version = document.updated ?? document.created;
  return [
    ...parts,
    element(
      'div',
      {
        class: `${partClass} claimcue-accounts`,
        'data-claimcue-digest': digest(
          `${texts.translator.locale} ${context.media?.id} ${JSON.stringify(document)}`,
        ),
        'data-claimcue-version': version,
        ...common,
      },
      content,
    ),
  ];
}

// What a silent recording shows is said in words, for whoever does not see it.
function description({ media, texts, document, headingLevel }: CaseContext): Markup {
  if (media?.description === undefined) return undefined;
  return element(
    'section',
    { class: 'claimcue-description' },
    element(`h${headingLevel + 1}` as 'h4', {}, texts.text('description')),
    element('p', { lang: document.language, dir: 'auto' }, media.description),
  );
}

function footer({ document, texts }: CaseContext): Markup {
  const { updated, created, creators = [], license } = document;
  const date = updated ?? created;
  const names = new Intl.ListFormat(texts.translator.locale).format(creators.map(({ name }) => name));
  const said: Markup[] = [
    date === undefined
      ? undefined
      : element(
          'p',
          {},
          around(
            (place) => texts.text('version', { date: place }),
            element('time', { datetime: date }, formatDate(date, texts.translator.locale)),
          ),
        ),
    names === ''
      ? undefined
      : element(
          'p',
          {},
          around((place) => texts.text('credits', { names: place }), isolated(names)),
        ),
    license === undefined
      ? undefined
      : element(
          'p',
          {},
          around((place) => texts.text('license', { license: place }), isolated(license)),
        ),
  ];
  return said.every((part) => part === undefined)
    ? undefined
    : element('footer', { class: 'claimcue-version' }, ...said);
}
