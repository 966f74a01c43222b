import type { Translator } from '@claimcue/core';
import type { ClaimDocument } from '@claimcue/schema';
import { html, nothing, type TemplateResult } from 'lit';
import type { Places } from '../moment/moment-place.ts';

/** What a reader is told before the accounts: that there are none, or none that speaks about what is played. */
export function preface(
  { claims }: ClaimDocument,
  { nothingTimed }: Places,
  translator: Translator,
): TemplateResult | typeof nothing {
  if (claims.length === 0) return html`<p class="empty">${translator.text('noMoments')}</p>`;
  return nothingTimed ? html`<p class="unknown">${translator.text('unknownMedia')}</p>` : nothing;
}
