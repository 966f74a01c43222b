import { createTranslator, type Locale, type Messages, nearestLocale, type Translator } from '@claimcue/core';
import type { EmbedMessages } from './embed-messages.ts';

/** Every text that an embed shows, in one language. */
export interface Texts {
  /** What is shared with the elements, with dates and numbers. */
  readonly translator: Translator;
  /** The same, as the elements take them. */
  readonly messages: Messages;
  readonly direction: 'ltr' | 'rtl';
  /** A text of the embed with its `{places}` filled. */
  text(key: keyof EmbedMessages, values?: Readonly<Record<string, string>>): string;
}

/** The texts of one language, as they lie in files. */
export interface MessageFiles {
  readonly core: Messages;
  readonly embed: EmbedMessages;
}

/**
 * Makes the texts for the nearest language that is spoken here.
 *
 * @param wanted  BCP 47 tag.
 */
export function createTexts(wanted: string, files: (language: Locale) => MessageFiles): Texts {
  const { language, tag, direction } = nearestLocale(wanted);
  const { core, embed } = files(language);
  return {
    translator: createTranslator(tag, core),
    messages: core,
    direction,
    text: (key, values = {}) =>
      embed[key].replace(/\{(\w+)\}/g, (place, name: string) =>
        Object.hasOwn(values, name) ? values[name]! : place,
      ),
  };
}
