import { type TimeRange, timesOfClaims } from '@claimcue/core';
import type { Claim } from '@claimcue/schema';
import { css, html, nothing, type PropertyValues } from 'lit';
import { CaseElement } from '../base/case-element.ts';
import { tokens } from '../base/tokens.styles.ts';
import { claimStyles } from '../claim/claim.styles.ts';
import { claimContext } from '../claim/claim-context.ts';
import { recordStyles } from '../claim/record.styles.ts';
import { partyStyles } from '../party/party.styles.ts';
import { cardStyles } from './card.styles.ts';
import { cardContent } from './card-template.ts';

/**
 * What one party says, as a card: its name and shape, the words, and the source one action away.
 *
 * @element claimcue-card
 * @csspart card - The card itself.
 * @csspart head - The line with the party's mark, name and time.
 * @csspart words - The words of one claim.
 * @cssprop --claimcue-paper - The ground that the words stand on.
 * @cssprop --claimcue-ink - The colour of the words.
 */
export class ClaimcueCard extends CaseElement {
  static override properties = {
    ...CaseElement.properties,
    party: { type: String },
    claims: { attribute: false },
  };
  static override styles = [
    tokens,
    partyStyles,
    claimStyles,
    recordStyles,
    cardStyles,
    css`
      article {
        padding: 12px;
        background: var(--_claimcue-paper);
        border: 1px solid var(--_claimcue-rule);
        border-radius: var(--_claimcue-radius);
      }
    `,
  ];

  /** The id of the party whose card this is. */
  declare party: string | undefined;
  /** Ids of the claims to show; the party's active claims where it is left undefined. */
  declare claims: readonly string[] | undefined;

  #times: ReadonlyMap<string, readonly TimeRange[]> = new Map();

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!changed.has('document') && !changed.has('media')) return;
    this.#times =
      this.document === undefined || this.media === undefined
        ? new Map()
        : timesOfClaims(this.document, this.media);
  }

  protected override render() {
    const { document } = this;
    const party = document?.parties.find((entry) => entry.id === this.party);
    const claims = this.#claimsOf(document?.claims ?? []);
    if (document === undefined || party === undefined || claims.length === 0) return nothing;
    const context = claimContext(document, this.translator, this.identities);
    return html`<article part="card">${cardContent(party, claims, context, { times: this.#times })}</article>`;
  }

  #claimsOf(all: readonly Claim[]): Claim[] {
    const wanted = new Set(this.claims ?? this.active);
    return all.filter((claim) => claim.party === this.party && wanted.has(claim.id));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'claimcue-card': ClaimcueCard;
  }
}
