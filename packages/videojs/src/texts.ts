import {
  createTranslator,
  loadMessages,
  type Messages,
  nearestLocale,
  type Translator,
} from '@claimcue/core';

/** What a page may choose itself. */
interface GivenTexts {
  readonly language?: string | undefined;
  readonly messages?: Partial<Messages> | undefined;
}

/** The plugin's own words, of the menu and of the status line, in the language of the page around the player. */
export class Texts {
  readonly #player: Element;
  readonly #given: GivenTexts;
  readonly #listeners = new Set<() => void>();
  #wanted: string | undefined;
  #translator = createTranslator('en');

  /** @param given  The page's choice, which comes before the nearest `lang`. */
  constructor(player: Element, given: GivenTexts) {
    this.#player = player;
    this.#given = given;
  }

  get translator(): Translator {
    return this.#translator;
  }

  /**
   * Looks again at the language of the page. English stays until another is there, and where it cannot be fetched.
   */
  async refresh(): Promise<void> {
    const { language = nearestLanguage(this.#player), messages } = this.#given;
    if (this.#wanted === language) return;
    this.#wanted = language;
    const choice = nearestLocale(language);
    if (messages !== undefined) {
      this.#speak(createTranslator(choice.tag, messages));
      return;
    }
    try {
      const loaded = await loadMessages(choice.language);
      if (this.#wanted === language) this.#speak(createTranslator(choice.tag, loaded));
    } catch {
      // Asked for again the next time.
      this.#wanted = undefined;
    }
  }

  /** @returns what ends it. */
  subscribe(changed: () => void): () => void {
    this.#listeners.add(changed);
    return () => this.#listeners.delete(changed);
  }

  #speak(translator: Translator): void {
    this.#translator = translator;
    for (const changed of this.#listeners) changed();
  }
}

function nearestLanguage(element: Element): string {
  const found = element.closest<HTMLElement>('[lang]:not([lang=""])');
  if (found !== null) return found.lang;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearestLanguage(root.host) : 'en';
}
