import { formatValue } from '../issues/format-value.ts';
import type { ClaimDocument } from '../nouns/model.gen.ts';
import type { Report } from './report.ts';

type Steps = readonly (string | number | undefined)[];

/** Reports days that no calendar has, and language tags that no language has. */
export function checkDates(document: ClaimDocument, report: Report): void {
  // The steps of a path come as they are, and are made into one only where something is wrong:
  // a function that captures its arguments makes an object at every call.
  const date = (value: string | undefined, key: string, a?: string, b?: number, c?: string, d?: number) => {
    if (value !== undefined && !isInCalendar(value)) badDate(value, [a, b, c, d, key]);
  };
  const good = new Set<string>();
  const language = (
    value: string | undefined,
    key: string,
    a?: string,
    b?: number,
    c?: string,
    d?: number,
  ) => {
    if (value === undefined || good.has(value)) return;
    if (isLanguage(value)) good.add(value);
    else badLanguage(value, [a, b, c, d, key]);
  };
  const badDate = (value: string, steps: Steps): void =>
    report(() => ({
      code: 'not-a-date',
      path: steps.filter((step) => step !== undefined),
      value,
      message: `${formatValue(value)} is a day that no calendar has`,
      remedy: 'Mend the day or the month.',
    }));
  const badLanguage = (value: string, steps: Steps): void =>
    report(() => ({
      code: 'not-a-language',
      path: steps.filter((step) => step !== undefined),
      value,
      message: `${formatValue(value)} is not a language tag`,
      remedy: 'Give a BCP 47 tag, such as "en" or "pt-BR".',
    }));

  date(document.created, 'created');
  date(document.updated, 'updated');
  language(document.language, 'language');
  document.notices?.forEach((notice, n) => date(notice.date, 'date', 'notices', n));
  document.media.forEach((media, m) => {
    date(media.startedAt, 'startedAt', 'media', m);
    media.tracks?.forEach((track, t) => language(track.srclang, 'srclang', 'media', m, 'tracks', t));
    media.provenance?.forEach((step, p) => date(step.date, 'date', 'media', m, 'provenance', p));
  });
  document.sources?.forEach((source, s) => {
    date(source.stated, 'stated', 'sources', s);
    date(source.datePublished, 'datePublished', 'sources', s);
    date(source.dateModified, 'dateModified', 'sources', s);
    date(source.accessed, 'accessed', 'sources', s);
    language(source.language, 'language', 'sources', s);
  });
  document.moments?.forEach((moment, m) => date(moment.date, 'date', 'moments', m));
  for (let c = 0; c < document.claims.length; c++) {
    const { stated, updated, withdrawn, quotes } = document.claims[c]!;
    date(stated, 'stated', 'claims', c);
    date(updated, 'updated', 'claims', c);
    if (withdrawn !== undefined) date(withdrawn.date, 'date', 'claims', c, 'withdrawn');
    if (quotes !== undefined)
      for (let q = 0; q < quotes.length; q++)
        language(quotes[q]!.language, 'language', 'claims', c, 'quotes', q);
  }
  document.replies?.forEach((reply, r) => date(reply.date, 'date', 'replies', r));
  document.corrections?.forEach((correction, c) => date(correction.date, 'date', 'corrections', c));
}

// The form is known to be right: what is left is whether the month has such a day.
function isInCalendar(date: string): boolean {
  if (date.length < 10) return true;
  // By character codes: a slice would be one more string for each date.
  const day = (date.charCodeAt(8) - 48) * 10 + date.charCodeAt(9) - 48;
  if (day <= 28) return true;
  // A day that the month has not is taken for one of the next month, or for no date.
  return new Date(date.slice(0, 10)).getUTCDate() === day;
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
