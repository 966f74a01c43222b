import type { PartyIdentity, Translator } from '@claimcue/core';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { customProperties } from '../../base/custom-properties.ts';
import { partyColor, partyMark } from '../../party/party-mark.ts';
import { type Size, shownPicture } from '../shown-picture.ts';
import type { MarkedRegion } from './marked-regions.ts';
import { regionBox } from './region-box.ts';

/** What regions are drawn with. */
export interface RegionContext {
  /** Pixels of the overlay, which lies over the whole of the video's box. */
  readonly box: Size;
  /** The picture as it plays: its proportions say where it is in the box. */
  readonly shape: Size | undefined;
  /** The recording's own size in pixels, which regions count in. */
  readonly natural: Size | undefined;
  /** The height in pixels at the top of the picture that what stands there covers. */
  readonly topRoom: number;
  readonly identities: ReadonlyMap<string, PartyIdentity>;
  readonly translator: Translator;
}

/**
 * Outlines of parts of the picture. One party's has its colour; one that several speak about has the ink's, and all
 * their names.
 */
export function regionOutlines(
  regions: readonly MarkedRegion[],
  { box, shape, natural, topRoom, identities, translator }: RegionContext,
): TemplateResult | typeof nothing {
  if (regions.length === 0) return nothing;
  const shown = shownPicture(box, shape);
  return html`<div class="regions">${repeat(
    regions,
    ({ region, parties }) => `${parties[0]!.id} ${region.x} ${region.y}`,
    ({ region, parties }) => {
      const at = regionBox(region, shown, natural);
      if (at === undefined) return nothing;
      const names = new Intl.ListFormat(translator.locale).format(parties.map(({ name }) => name));
      return html`<div
        class="region ${parties.length > 1 ? 'shared' : ''} ${at.y < topRoom ? 'at-top' : ''}"
        part="region"
        role="img"
        aria-label=${translator.text('regionOf', { party: names })}
        ${customProperties({
          ...partyColor(identities.get(parties[0]!.id)),
          '--_claimcue-x': `${at.x}px`,
          '--_claimcue-y': `${at.y}px`,
          '--_claimcue-width': `${at.width}px`,
          '--_claimcue-height': `${at.height}px`,
        })}
      >
        <p class="region-names">${parties.map((party) => html`<span>${partyMark(identities.get(party.id))} <bdi>${party.name}</bdi></span>`)}</p>
      </div>`;
    },
  )}</div>`;
}
