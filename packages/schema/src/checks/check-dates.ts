import type { IssuePath } from '../issues/issue.ts';
import type { ClaimDocument } from '../nouns/document.ts';
import type { Report } from './report.ts';

const dateKeys = [
  'created',
  'updated',
  'stated',
  'date',
  'datePublished',
  'dateModified',
  'accessed',
  'startedAt',
];
const languageKeys = ['language', 'srclang'];

/** Reports days that no calendar has, and language tags that no language has. */
export function checkDates(document: ClaimDocument, report: Report): void {
  const check = (thing: object | undefined, ...path: IssuePath): void => {
    if (thing === undefined) return;
    for (const key of dateKeys) {
      const value = (thing as Record<string, unknown>)[key];
      if (typeof value === 'string' && !isInCalendar(value)) {
        report({
          code: 'not-a-date',
          path: [...path, key],
          value,
          message: `"${value}" is a day that no calendar has`,
          remedy: 'Mend the day or the month.',
        });
      }
    }
    for (const key of languageKeys) {
      const value = (thing as Record<string, unknown>)[key];
      if (typeof value === 'string' && !isLanguage(value)) {
        report({
          code: 'not-a-language',
          path: [...path, key],
          value,
          message: `"${value}" is not a language tag`,
          remedy: 'Give a BCP 47 tag, such as "en" or "pt-BR".',
        });
      }
    }
  };
  check(document);
  document.notices?.forEach((notice, i) => check(notice, 'notices', i));
  document.media.forEach((media, m) => {
    check(media, 'media', m);
    media.tracks?.forEach((track, t) => check(track, 'media', m, 'tracks', t));
    media.provenance?.forEach((step, p) => check(step, 'media', m, 'provenance', p));
  });
  document.sources?.forEach((source, i) => check(source, 'sources', i));
  document.moments?.forEach((moment, i) => check(moment, 'moments', i));
  document.claims.forEach((claim, c) => {
    check(claim, 'claims', c);
    check(claim.withdrawn, 'claims', c, 'withdrawn');
    claim.quotes?.forEach((quote, q) => check(quote, 'claims', c, 'quotes', q));
  });
  document.replies?.forEach((reply, i) => check(reply, 'replies', i));
  document.corrections?.forEach((correction, i) => check(correction, 'corrections', i));
}

function isInCalendar(date: string): boolean {
  const day = /^(\d{4})-(\d{2})-(\d{2})/.exec(date);
  if (day === null) return true;
  return Number(day[3]) <= new Date(Date.UTC(Number(day[1]), Number(day[2]), 0)).getUTCDate();
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
