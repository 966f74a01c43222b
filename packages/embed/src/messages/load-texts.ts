import { type Locale, loadMessages, nearestLocale } from '@claimcue/core';
import type { EmbedMessages } from './embed-messages.ts';
import { en } from './en.ts';
import { createTexts, type Texts } from './texts.ts';

// A reader loads one language, and English comes with the script.
const loaders: Readonly<Record<Locale, () => Promise<EmbedMessages>>> = {
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

/**
 * The texts of the nearest language.
 *
 * @param wanted  BCP 47 tag.
 * @throws what the import throws, where the language's file cannot be fetched.
 */
export async function loadTexts(wanted: string): Promise<Texts> {
  const { language } = nearestLocale(wanted);
  const [core, embed] = await Promise.all([loadMessages(language), loaders[language]()]);
  return createTexts(wanted, () => ({ core, embed }));
}
