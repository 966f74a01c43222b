/** The languages that the interface speaks, by their BCP 47 subtag. */
export const locales = ['en', 'es', 'fr', 'de', 'pt', 'ar', 'he', 'ja', 'zh'] as const;

export type Locale = (typeof locales)[number];

/** Which texts to show, and how to print numbers and dates beside them. */
export interface LocaleChoice {
  /** The language of the texts. */
  readonly language: Locale;
  /** A BCP 47 tag for numbers and dates: the one asked for where the language is spoken here, with its region. */
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
}

// Codes that were given up, and are still in pages.
const formerly: Readonly<Record<string, Locale>> = { iw: 'he' };

/**
 * Chooses the language nearest to what is asked for. Numbers and dates follow the texts: a sentence in English with a date
 * in Finnish would be neither.
 *
 * @param wanted  BCP 47 tags, the dearest first, as a page's `lang` or a reader's list of languages. What is no tag is
 *   passed over.
 * @returns English where none of them is spoken.
 */
export function nearestLocale(wanted: string | readonly string[]): LocaleChoice {
  for (const tag of typeof wanted === 'string' ? [wanted] : wanted) {
    const known = canonical(tag);
    const subtag = known?.split('-')[0] ?? '';
    const language =
      locales.find((one) => one === subtag) ??
      (Object.hasOwn(formerly, subtag) ? formerly[subtag] : undefined);
    if (known !== undefined && language !== undefined) return choice(language, known);
  }
  return choice('en', 'en');
}

function choice(language: Locale, tag: string): LocaleChoice {
  return { language, tag, direction: language === 'ar' || language === 'he' ? 'rtl' : 'ltr' };
}

function canonical(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}
