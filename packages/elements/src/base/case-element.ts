import {
  createTranslator,
  type Messages,
  type PartyIdentity,
  partyIdentities,
  type Translator,
} from '@claimcue/core';
import type { ClaimDocument, Party } from '@claimcue/schema';
import { LitElement, type PropertyValues } from 'lit';
import { nearestLanguage } from './nearest-language.ts';

/**
 * What every element that shows a case has in common: the document, the recording, which parties are shown, which
 * claims are active, and the language.
 */
export class CaseElement extends LitElement {
  static override properties = {
    document: { attribute: false },
    media: { type: String, reflect: true },
    parties: { attribute: false },
    active: { attribute: false },
    language: { type: String },
    messages: { attribute: false },
  };

  /** The case, as `parseDocument` gave it. Nothing is shown without it. */
  declare document: ClaimDocument | undefined;
  /** The id of the recording that is played; nothing while none of the document's is. */
  declare media: string | undefined;
  /** Ids of the parties that are shown; all where it is left undefined. */
  declare parties: readonly string[] | undefined;
  /** Ids of the claims that are active now. */
  declare active: readonly string[];
  /** BCP 47 tag; the nearest `lang` where it is left out. */
  declare language: string | undefined;
  /** The texts of the interface; English where they are left out. */
  declare messages: Partial<Messages> | undefined;

  protected translator: Translator = createTranslator('en');
  protected identities: ReadonlyMap<string, PartyIdentity> = new Map();

  constructor() {
    super();
    this.active = [];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('document')) this.identities = partyIdentities(this.document?.parties ?? []);
    if (!this.hasUpdated || changed.has('language') || changed.has('messages')) {
      const wanted = this.language ?? nearestLanguage(this);
      // Texts in English with dates in another language would be neither: the dates follow the texts.
      const locale = this.messages !== undefined || /^en\b/i.test(wanted) ? wanted : 'en';
      this.translator = createTranslator(isLocale(locale) ? locale : 'en', this.messages);
    }
  }

  /** The document's parties that the reader wants to see, in the document's order. */
  protected get shownParties(): readonly Party[] {
    const all = this.document?.parties ?? [];
    return this.parties === undefined ? all : all.filter((party) => this.parties!.includes(party.id));
  }

  protected isShown(party: string): boolean {
    return this.parties === undefined || this.parties.includes(party);
  }
}

function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
