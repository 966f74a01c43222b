import type { ClaimDocument, Source } from '@claimcue/schema';
import { html, nothing, type TemplateResult } from 'lit';
import type { ClaimContext } from '../claim/claim-context.ts';
import { safeLink } from '../claim/safe-link.ts';
import { sourceFacts } from '../claim/source-template.ts';

/** All sources with the numbers that the quotes carry. On paper nothing opens, and there it stands under the table. */
export function printedSources(
  document: ClaimDocument,
  context: ClaimContext,
): TemplateResult | typeof nothing {
  const sources = document.sources ?? [];
  if (sources.length === 0) return nothing;
  return html`<div class="printed-sources">
    <p class="printed-title">${context.translator.text('sources')}</p>
    <ol>${sources.map(
      (source, place) => html`<li>
        <span>[${place + 1}]</span>
        <div>
          <p><bdi>${source.title}</bdi></p>
          ${sourceFacts(source, context.translator)}${addresses(source, context)}
        </div>
      </li>`,
    )}</ol>
  </div>`;
}

// A link does not work on paper: the address itself is printed.
function addresses(source: Source, { translator }: ClaimContext): TemplateResult[] {
  const links = [safeLink(source.url), safeLink(source.archivedAt)].filter((link) => link !== undefined);
  if (links.length === 0) return [html`<p>${translator.text('noAddress')}</p>`];
  return links.map((link) => html`<p dir="ltr">${link.href}</p>`);
}
