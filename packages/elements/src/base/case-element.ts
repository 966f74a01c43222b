import { type Messages, type PartyIdentity, partyIdentities, type Translator } from '@claimcue/core';
import type { ClaimDocument, Party } from '@claimcue/schema';
import { LitElement, type PropertyValues } from 'lit';
import { InterfaceTexts } from './interface-texts.ts';
import { nearestLanguage } from './nearest-language.ts';
import { watchLanguage } from './watch-language.ts';

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
  /** BCP 47 tag of the language of the interface; the nearest `lang` where it is left out. */
  declare language: string | undefined;
  /** Texts of the interface that win over those of the language, and stand in for a language that is not spoken here. */
  declare messages: Partial<Messages> | undefined;

  protected identities: ReadonlyMap<string, PartyIdentity> = new Map();

  readonly #texts = new InterfaceTexts(() => this.#chooseTexts());
  #endWatch: (() => void) | undefined;

  constructor() {
    super();
    this.active = [];
  }

  /** The texts of the interface, and the language that numbers and dates are printed in. */
  protected get translator(): Translator {
    return this.#texts.translator;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#endWatch = watchLanguage(this, this.#chooseTexts);
    if (this.hasUpdated) this.#chooseTexts();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#endWatch?.();
  }

  /** Whether what is shown depends on the claims that are active. */
  protected get showsActive(): boolean {
    return true;
  }

  protected override shouldUpdate(changed: PropertyValues<this>): boolean {
    return this.showsActive || !this.hasUpdated || changed.size > 1 || !changed.has('active');
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('document')) this.identities = partyIdentities(this.document?.parties ?? []);
    if (!this.hasUpdated || changed.has('language') || changed.has('messages')) this.#chooseTexts();
  }

  readonly #chooseTexts = (): void => {
    const before = this.translator;
    this.#texts.choose(this.language ?? nearestLanguage(this), this.messages);
    // Within an update, what is shown next has them already.
    if (this.translator !== before && !this.isUpdatePending) this.requestUpdate();
  };

  /** The document's parties that the reader wants to see, in the document's order. */
  protected get shownParties(): readonly Party[] {
    const all = this.document?.parties ?? [];
    return this.parties === undefined ? all : all.filter((party) => this.parties!.includes(party.id));
  }

  protected isShown(party: string): boolean {
    return this.parties === undefined || this.parties.includes(party);
  }
}
