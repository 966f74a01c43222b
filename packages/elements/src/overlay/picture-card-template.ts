import type { Claim } from '@claimcue/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { customProperties } from '../base/custom-properties.ts';
import { cardContent } from '../card/card-template.ts';
import type { ClaimContext } from '../claim/claim-context.ts';
import { sourceLine } from '../claim/source-template.ts';
import type { PartyClaims } from '../claim/speaking-parties.ts';
import type { CardPosition } from './card-positions.ts';
import type { Tightness } from './fit-cards.ts';

/** How much of a card is shown, and what its button does. */
export interface CardState extends CardPosition {
  readonly media: string | undefined;
  /** How many of the claims are shown. */
  readonly shown: number;
  readonly isOpen: boolean;
  readonly tightness: Tightness;
  readonly key: string;
  readonly toggle: () => void;
}

/** The card of a party on the picture, in its place; what found no room there is behind a button. */
export function pictureCard(
  { party, claims }: PartyClaims,
  context: ClaimContext,
  { media, column, row, shown, isOpen, tightness, isAlone, isLow, key, toggle }: CardState,
): TemplateResult {
  const left = claims.length - shown;
  const isTight = tightness !== 'whole';
  // What was replied stands under the words, and gives way before they do.
  const hasReplies = isTight && context.index.replies.has(claims[0]!.id);
  // So does the end of a speaker's office at the head.
  const hasOffice = isTight && claims[0]!.speaker !== undefined;
  const hasMore = left > 0 || tightness === 'cut' || hasReplies || hasOffice || isOpen;
  return html`<article
    class="card ${isOpen ? 'open' : ''} ${isAlone ? 'alone' : ''} ${isLow ? 'low' : ''} ${tightness}"
    part="card"
    data-party=${party.id}
    data-key=${key}
    aria-label=${context.translator.text('saidBy', { party: party.name })}
    ${customProperties({
      '--_claimcue-column': String(column + 1),
      '--_claimcue-row': String(row + 1),
    })}
  >
    <div class="card-body ${isOpen ? 'scrolls' : ''}" tabindex=${isOpen ? '0' : nothing}>
      ${cardContent(party, claims.slice(0, shown), context, { media, source: !isTight })}
    </div>
    ${
      isTight || hasMore
        ? html`<div class="card-foot">
          ${isTight ? firstSource(claims[0]!, context) : nothing}
          ${hasMore ? moreButton(context.translator, { left, isOpen, toggle }) : nothing}
        </div>`
        : nothing
    }
  </article>`;
}

// Words may be cut for want of room, and never where they are from.
function firstSource(claim: Claim, context: ClaimContext): TemplateResult | typeof nothing {
  const quote = claim.quotes?.[0];
  return quote === undefined ? nothing : sourceLine(quote, claim, context);
}

/** The button that opens what found no room: how much that is, or, where it is the end of one statement, to read on. */
export function moreButton(
  translator: ClaimContext['translator'],
  { left, isOpen, toggle }: { readonly left: number; readonly isOpen: boolean; readonly toggle: () => void },
  before: unknown = nothing,
): TemplateResult {
  const text = isOpen
    ? translator.text('fewer')
    : left > 0
      ? translator.text('more', { count: left })
      : translator.text('readOn');
  return html`<button class="more" type="button" aria-expanded=${isOpen ? 'true' : 'false'} @click=${toggle}>${before}${text}</button>`;
}
