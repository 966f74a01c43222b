import type { PartyIdentity } from '@claimcue/core';
import type { PartySymbol } from '@claimcue/schema';
import { html, svg, type TemplateResult } from 'lit';
import { customProperties } from '../base/custom-properties.ts';

// Drawn on a 16 × 16 ground with about the same area each, so that no party looks larger than another.
const shapes: Readonly<Record<PartySymbol, TemplateResult<2>>> = {
  circle: svg`<circle cx="8" cy="8" r="5.6" />`,
  square: svg`<rect x="3" y="3" width="10" height="10" />`,
  triangle: svg`<path d="M8 1.6 15 14H1z" />`,
  diamond: svg`<path d="m8 1 7 7-7 7-7-7z" />`,
  pentagon: svg`<path d="m8 1.6 6.6 4.8-2.5 7.8H3.9L1.4 6.4z" />`,
  hexagon: svg`<path d="M8 1.6l5.6 3.2v6.4L8 14.4l-5.6-3.2V4.8z" />`,
  star: svg`<path d="m8 .8 2.2 4.8 5.2.6-3.9 3.5 1.1 5.1L8 12.2l-4.6 2.6 1.1-5.1L.6 6.2l5.2-.6z" />`,
  cross: svg`<path d="M5.6 1.6h4.8v4h4v4.8h-4v4H5.6v-4h-4V5.6h4z" />`,
};

/** The shape of a party in its colour. It stands beside the name, so it says nothing to a screen reader. */
export function partyMark(identity: PartyIdentity | undefined): TemplateResult {
  return html`<svg
    class="party-mark"
    viewBox="0 0 16 16"
    width="16"
    height="16"
    aria-hidden="true"
    focusable="false"
    ${customProperties(partyColor(identity))}
  >
    ${shapes[identity?.symbol ?? 'circle']}
  </svg>`;
}

/** The custom property that carries a party's colour; `party.styles` turns it into one that suits the ground. */
export function partyColor(identity: PartyIdentity | undefined): Record<string, string> {
  return { '--_claimcue-party-given': identity?.color ?? '#6b6b6b' };
}
