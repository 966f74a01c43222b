import {
  createTranslator,
  en,
  type Locale,
  loadMessages,
  type Messages,
  nearestLocale,
  type Translator,
} from '@claimcue/core';

const here = new Map<Locale, Messages>([['en', en]]);

/**
 * The texts of the interface for one element: those of the language that it stands in, in whose place English stands until
 * they are loaded and where they cannot be. What the host gives wins, text by text.
 */
export class InterfaceTexts {
  translator: Translator = createTranslator('en');
  #shown = 'en';
  #texts: Partial<Messages> | undefined = en;
  #given: Partial<Messages> | undefined;
  #refused: Locale | undefined;
  readonly #arrived: () => void;
  readonly #fetch: typeof loadMessages;

  /**
   * @param arrived  Called when texts have come that were asked for.
   * @param fetch  Where they come from.
   */
  constructor(arrived: () => void, fetch = loadMessages) {
    this.#arrived = arrived;
    this.#fetch = fetch;
  }

  /**
   * Chooses the texts.
   *
   * @param wanted  BCP 47 tag, or anything else that a page may say.
   * @param given   Texts of the host.
   */
  choose(wanted: string, given: Partial<Messages> | undefined): void {
    const asked = nearestLocale(wanted);
    const complete = given !== undefined && Object.keys(en).every((key) => Object.hasOwn(given, key));
    const { language, tag } = asked.language === this.#refused ? nearestLocale('en') : asked;
    const texts = complete ? given : here.get(language);
    if (texts === undefined) {
      this.#load(language);
      // Until it is here, the language that is shown stays: a reader is not shown a third in between.
      if (given === this.#given) return;
    }
    // Dates follow the texts; those of a host may be in a language that is not spoken here.
    const locale = given !== undefined && isLocale(wanted) ? wanted : texts === undefined ? 'en' : tag;
    if (locale === this.#shown && texts === this.#texts && given === this.#given) return;
    this.#shown = locale;
    this.#texts = texts;
    this.#given = given;
    this.translator = createTranslator(locale, { ...texts, ...given });
  }

  #load(language: Locale): void {
    this.#fetch(language).then(
      (texts) => {
        here.set(language, texts);
        this.#arrived();
      },
      () => {
        // Only for this element: the next one asks again.
        this.#refused = language;
        this.#arrived();
      },
    );
  }
}

function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
