import type { PartyIdentity } from '@claimcue/core';
import type { Party, Speaker } from '@claimcue/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { partyMark } from './party-mark.ts';

/** A party's mark and name, as one word in a line. */
export function partyName(party: Party, identity: PartyIdentity | undefined): TemplateResult {
  return html`<span class="party-name" part="party">${partyMark(identity)}<bdi>${party.name}</bdi></span>`;
}

/**
 * In what capacity a party speaks and who spoke for it, as one quiet line; nothing where neither is known. No line begins
 * with the dot between them.
 */
export function partyRole(party: Party, speaker?: Speaker): TemplateResult | typeof nothing {
  const person = speaker && [speaker.name, ...(speaker.role === undefined ? [] : [speaker.role])].join(', ');
  const said = [party.role, person].filter((word) => word !== undefined);
  if (said.length === 0) return nothing;
  return html`<span class="party-role">${said.map(
    (word, i) => html`${i === 0 ? nothing : '\u00a0· '}<bdi>${word}</bdi>`,
  )}</span>`;
}
