import type { Claim, ClaimDocument } from '@claimcue/schema';
import { TimeIndex } from '../time-index/time-index.ts';
import type { Account } from './accounts-by-moment.ts';
import { type ClaimLink, claimLinks } from './claim-links.ts';
import { type Timed, timedClaims } from './timed-claims.ts';

/** What the parties say about one second. */
export interface AccountsAtTime {
  /** One entry for each party of the document, in its order; an empty list of claims is a party's silence. */
  readonly accounts: readonly Account[];
  /** How these claims answer each other, in the document's order. */
  readonly links: readonly ClaimLink[];
}

/** The accounts of one recording, second by second. */
export class AccountsOverTime {
  readonly #document: ClaimDocument;
  readonly #timed: readonly Timed<Claim>[];
  readonly #index: TimeIndex;
  readonly #links: readonly ClaimLink[];
  /** Places in `#links`, by the claim that answers. */
  readonly #linksFrom: ReadonlyMap<string, readonly number[]>;

  /** @param media  The id of the recording whose time is meant. */
  constructor(document: ClaimDocument, media: string) {
    this.#document = document;
    this.#timed = timedClaims(document, media);
    this.#index = new TimeIndex(this.#timed);
    this.#links = claimLinks(document);
    const linksFrom = new Map<string, number[]>();
    for (const [place, { from }] of this.#links.entries()) {
      const list = linksFrom.get(from.id);
      if (list === undefined) linksFrom.set(from.id, [place]);
      else list.push(place);
    }
    this.#linksFrom = linksFrom;
  }

  /** Who speaks about a second of the recording, who is silent, and how what they say hangs together. */
  at(seconds: number): AccountsAtTime {
    // A claim that an edit shows twice is one claim.
    const claims = [...new Set(this.#index.activeAt(seconds).map((place) => this.#timed[place]!.thing))];
    const ids = new Set(claims.map((claim) => claim.id));
    const links = claims
      .flatMap((claim) => this.#linksFrom.get(claim.id) ?? [])
      .sort((a, b) => a - b)
      .map((place) => this.#links[place]!)
      .filter((link) => ids.has(link.to.id));
    return {
      accounts: this.#document.parties.map((party) => ({
        party,
        claims: claims.filter((claim) => claim.party === party.id),
      })),
      links,
    };
  }
}
