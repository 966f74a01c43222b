import { en } from './en.ts';
import type { Messages } from './messages.ts';
import { type Locale, nearestLocale } from './nearest-locale.ts';
import { createTranslator, type Translator } from './translator.ts';

// Each language is a file of its own that is fetched when it is first asked for: a reader loads one.
const loaders: Readonly<Record<Locale, () => Promise<Messages>>> = {
  en: async () => en,
  es: async () => (await import('./locales/es.ts')).es,
  fr: async () => (await import('./locales/fr.ts')).fr,
  de: async () => (await import('./locales/de.ts')).de,
  pt: async () => (await import('./locales/pt.ts')).pt,
  ar: async () => (await import('./locales/ar.ts')).ar,
  he: async () => (await import('./locales/he.ts')).he,
  ja: async () => (await import('./locales/ja.ts')).ja,
  zh: async () => (await import('./locales/zh.ts')).zh,
};

/** The texts of a language. @throws what the import throws, where the file cannot be fetched. */
export function loadMessages(language: Locale): Promise<Messages> {
  return loaders[language]();
}

/**
 * A translator for the nearest language that the interface speaks.
 *
 * @param wanted  As for `nearestLocale`.
 */
export async function loadTranslator(wanted: string | readonly string[]): Promise<Translator> {
  const { language, tag } = nearestLocale(wanted);
  return createTranslator(tag, await loadMessages(language));
}
