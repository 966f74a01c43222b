import { type Account, accountsByMoment, type MomentAccounts, partyIdentities } from '@claimcue/core';
import type { Party, PartySymbol } from '@claimcue/schema';
import type { CaseContext } from './case-context.ts';
import { around, element, isolated, type Markup, type MarkupElement, type Tag } from './markup.ts';
import { writeClaim } from './write-claim.ts';
import { correctionRecord, generalReplies } from './write-record.ts';
import { atTimes } from './write-times.ts';

const signs: Readonly<Record<PartySymbol, string>> = {
  circle: '●',
  square: '■',
  triangle: '▲',
  diamond: '◆',
  cross: '✚',
  star: '★',
  pentagon: '⬟',
  hexagon: '⬢',
};

/** The accounts in words, moment by moment, every party in the document's order, a silence said as one. */
export function writeAccounts(context: CaseContext): Markup {
  const { document, texts } = context;
  if (document.claims.length === 0) return element('p', {}, texts.translator.text('noMoments'));
  const marks = partyIdentities(document.parties);
  return [
    accountsByMoment(document).map((row, place) =>
      element(
        'section',
        { class: 'claimcue-moment' },
        element(heading(context), {}, ...momentName(row, place, context)),
        momentFacts(row, context),
        element(
          'ul',
          { class: 'claimcue-parties' },
          ...row.accounts.map((account) => {
            const sign = signs[marks.get(account.party.id)?.symbol ?? 'circle'];
            return element('li', {}, ...writeAccount(account, sign, context));
          }),
        ),
      ),
    ),
    generalReplies(context),
  ];
}

function writeAccount({ party, claims }: Account, sign: string, context: CaseContext): Markup[] {
  const mark = [element('span', { 'aria-hidden': 'true', class: 'claimcue-mark' }, sign), ' '];
  if (claims.length === 0) {
    return [
      element(
        'p',
        { class: 'claimcue-silent' },
        ...mark,
        around((name) => context.texts.text('silentBy', { party: name }), isolated(party.name)),
      ),
    ];
  }
  return [
    element(
      'p',
      { class: 'claimcue-party' },
      ...mark,
      element('strong', {}, isolated(party.name)),
      role(party),
    ),
    ...claims.map((claim) => writeClaim(claim, context)),
  ];
}

function role({ role: said, affiliation }: Party): Markup {
  const parts = [said, affiliation].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : [', ', isolated(parts.join(', '))];
}

function momentName({ moment }: MomentAccounts, place: number, { texts, document }: CaseContext): Markup[] {
  if (moment === undefined) return [texts.translator.text('onTheWhole')];
  return [`${place + 1}. `, isolated(moment.title, document.language)];
}

function momentFacts({ moment }: MomentAccounts, context: CaseContext): Markup {
  if (moment === undefined) return undefined;
  const { texts, document } = context;
  const ranges = context.times.get(moment.id);
  const place =
    (moment.targets ?? []).length === 0
      ? texts.translator.text('notInFootage')
      : ranges === undefined
        ? texts.translator.text('notInThisEdit')
        : atTimes(ranges, context);
  return [
    element('p', { class: 'claimcue-facts' }, place),
    moment.summary === undefined
      ? undefined
      : element('p', { lang: document.language, dir: 'auto' }, moment.summary),
    correctionRecord(moment.id, context),
  ];
}

function heading({ headingLevel }: CaseContext): Tag & MarkupElement['tag'] {
  return `h${headingLevel + 1}` as 'h4';
}
