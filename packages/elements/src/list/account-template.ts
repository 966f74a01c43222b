import type { Claim, Party, Speaker } from '@claimcue/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { type HeadingLevel, heading } from '../base/heading.ts';
import type { ClaimContext } from '../claim/claim-context.ts';
import { claimWords } from '../claim/quote-template.ts';
import { claimRecord } from '../claim/record-template.ts';
import { partyName, partyRole } from '../party/party-name-template.ts';
import type { AccountPart } from './pieces.ts';

/**
 * One party's claims on a moment: who, then the words of each claim. The same for every party. Of an account that is set
 * in parts, each claim says which of how many it is.
 *
 * @param times  What stands over a claim whose time is not its moment's.
 */
export function accountTemplate(
  { party, claims, before, of }: AccountPart,
  context: ClaimContext,
  level: HeadingLevel,
  times: (claim: Claim) => TemplateResult | typeof nothing,
): TemplateResult | typeof nothing {
  if (claims.length === 0) return nothing;
  const isCut = claims.length < of;
  const who = html`${partyName(party, context.identities.get(party.id))}
    ${partyRole(party, sharedSpeaker(claims))}`;
  return html`<div class="account" part="account">
    <div class="account-head">
      ${heading(level, who, 'account-who')}
      <span class="now" aria-hidden="true">${context.translator.text('active')}</span>
    </div>
    <ul class="claims">
      ${claims.map((claim, place) => {
        const time = times(claim);
        return html`<li
          class="claim"
          part="claim"
          id="claim-${claim.id}"
          aria-setsize=${isCut ? of : nothing}
          aria-posinset=${isCut ? before + place + 1 : nothing}
        >
          ${time === nothing ? nothing : html`<p class="claim-time">${time}</p>`}
          ${claimWords(claim, context)}${claimRecord(claim, context)}
        </li>`;
      })}
    </ul>
  </div>`;
}

/** Who is silent on a moment, in words; silence is no empty space. */
export function silentParties(
  parties: readonly Party[],
  context: ClaimContext,
): TemplateResult | typeof nothing {
  if (parties.length === 0) return nothing;
  return html`<p class="silent">
    <span class="silent-parties">${parties.map((party) => partyName(party, context.identities.get(party.id)))}</span>
    <span>${context.translator.text('silent')}</span>
  </p>`;
}

// Named once at the head where one person spoke for all of it.
function sharedSpeaker(claims: readonly Claim[]): Speaker | undefined {
  const first = claims[0]?.speaker;
  return claims.every((claim) => claim.speaker?.name === first?.name) ? first : undefined;
}
