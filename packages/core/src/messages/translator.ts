import { en } from './en.ts';
import type { MessageKey, Messages } from './messages.ts';

/** Texts and numbers in one language. */
export interface Translator {
  /** BCP 47 tag of the language that the texts are in. */
  readonly locale: string;
  /** A text with its `{places}` filled. */
  text(key: MessageKey, values?: Readonly<Record<string, string | number>>): string;
}

/**
 * Makes a translator. Nothing is global: two players on a page may speak two languages.
 *
 * @param locale    BCP 47 tag, for dates and numbers.
 * @param messages  The texts; what is left out is English.
 */
export function createTranslator(locale: string, messages: Partial<Messages> = en): Translator {
  const numbers = new Intl.NumberFormat(locale);
  return {
    locale,
    text(key, values = {}) {
      return (messages[key] ?? en[key]).replace(/\{(\w+)\}/g, (place, name: string) => {
        const value = Object.hasOwn(values, name) ? values[name] : undefined;
        return value === undefined ? place : typeof value === 'number' ? numbers.format(value) : value;
      });
    },
  };
}
