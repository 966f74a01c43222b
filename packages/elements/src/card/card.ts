import { css, html, nothing, type TemplateResult } from 'lit';
import { CaseElement } from '../base/case-element.ts';
import { tokens } from '../base/tokens.styles.ts';
import { claimStyles } from '../claim/claim.styles.ts';
import { claimContext } from '../claim/claim-context.ts';
import { recordStyles } from '../claim/record.styles.ts';
import { speakingParties } from '../claim/speaking-parties.ts';
import { partyStyles } from '../party/party.styles.ts';
import { cardStyles } from './card.styles.ts';
import { cardContent } from './card-template.ts';

/**
 * What one party says, as a card: its name and shape, the words, and the source one action away.
 *
 * @element claimcue-card
 * @fires claimcue-seek-request - The reader asks to see where a claim lies: `{ seconds, id }`.
 * @csspart card - The card itself.
 * @csspart head - The line with the party's mark, name and time.
 * @csspart time - A time of the recording, which asks to see it.
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

  protected override render(): TemplateResult | typeof nothing {
    const { document, media } = this;
    if (document === undefined) return nothing;
    const said = speakingParties(document, this.claims ?? this.active).find(
      ({ party }) => party.id === this.party,
    );
    if (said === undefined) return nothing;
    const context = claimContext(document, this.translator, this.identities);
    return html`<article part="card" aria-label=${this.translator.text('saidBy', { party: said.party.name })}>
      ${cardContent(said.party, said.claims, context, { media, source: true })}
    </article>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'claimcue-card': ClaimcueCard;
  }
}
