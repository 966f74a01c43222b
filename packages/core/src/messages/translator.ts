import { en } from './en.ts';
import type { Message, MessageKey, Messages } from './messages.ts';

// Languages that write whole numbers below a thousand as the machine does, unless a tag asks for other digits (`-u-nu-`),
// and those in which a comma stands between thousands. A page waits longer for the first number of `Intl` than for everything
// else that is written at first.
const writesPlainly = /^(de|en|es|fr|he|ja|pt|zh)(-[a-z\d]{2,8})*$/i;
const writesCommas = /^(en|he|ja|zh)(-US|-GB)?$/i;
const betweenThousands = /\B(?=(\d{3})+$)/g;

// Made when they are first needed, and once for all elements of a page: they are dear, and most texts hold no number.
const numberFormat = onceFor((locale) => new Intl.NumberFormat(locale));
const pluralRules = onceFor((locale) => new Intl.PluralRules(locale));

function onceFor<Made>(make: (locale: string) => Made): (locale: string) => Made {
  const made: Record<string, Made> = Object.create(null);
  return (locale) => (made[locale] ??= make(locale));
}

/** Texts and numbers in one language. */
export interface Translator {
  /** BCP 47 tag of the language that the texts are in. */
  readonly locale: string;
  /** A text with its `{places}` filled. Where it has plural forms, `count` chooses among them. */
  text(key: MessageKey, values?: Readonly<Record<string, string | number>>): string;
  /** A number as the language writes it, such as 1,250 or 1.250. */
  number(value: number): string;
}

/**
 * Makes a translator. Nothing is global: two players on a page may speak two languages.
 *
 * @param locale    BCP 47 tag, for dates, numbers and plurals.
 * @param messages  The texts; what is left out is English.
 */
export function createTranslator(locale: string, messages: Partial<Messages> = en): Translator {
  const plainBelow = writesCommas.test(locale) ? 1e15 : writesPlainly.test(locale) ? 1000 : 0;
  const form = (key: MessageKey, count: string | number | undefined): string => {
    const own = messages[key];
    const message: Message = own ?? en[key];
    if (typeof message === 'string') return message;
    // English has not the forms of the language whose texts it fills up.
    const language = own === undefined ? 'en' : locale;
    return (
      (typeof count === 'number' ? message[pluralRules(language).select(count)] : undefined) ?? message.other
    );
  };
  const number = (value: number): string =>
    Number.isInteger(value) && value >= 0 && value < plainBelow
      ? String(value).replace(betweenThousands, ',')
      : numberFormat(locale).format(value);
  return {
    locale,
    number,
    text(key, values = {}) {
      return form(key, values.count).replace(/\{(\w+)\}/g, (place, name: string) => {
        const value = Object.hasOwn(values, name) ? values[name] : undefined;
        if (value === undefined) return place;
        return typeof value === 'string' ? value : number(value);
      });
    },
  };
}
