import { containsTime, formatTime, type LinkBand, type MessageKey } from '@claimcue/core';
import type { Relation } from '@claimcue/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { isolatedText } from '../../base/isolated-text.ts';
import { partyMark } from '../../party/party-mark.ts';
import type { TimelineView } from '../timeline-view.ts';
import type { Bands } from './bands.ts';

const relationTexts: Record<Relation['type'], MessageKey> = {
  agrees: 'relationAgrees',
  corrects: 'relationCorrects',
  disputes: 'relationDisputes',
  qualifies: 'relationQualifies',
  supports: 'relationSupports',
};

/** More would cover what the reader is looking at; the list has them all. */
const mostLinks = 3;

/** What lies at an instant: the time, the moment, who speaks, and how they answer each other. */
export function preview(view: TimelineView, bands: Bands, seconds: number): TemplateResult {
  const { moments, lanes, translator, identities } = view;
  const moment = moments.find((one) => containsTime(one, seconds));
  const speaking = lanes.flatMap(({ party, speaking: coverage }) => {
    const count = coverage.countAt(seconds);
    return count === 0 ? [] : [{ party, count }];
  });
  const links = bands.linksAt(seconds);
  return html`<p class="preview-time">
      <time class="figures">${formatTime(seconds)}</time>
      ${moment === undefined ? nothing : html`<span><b class="figures">${moment.number}</b> <bdi>${moment.moment.title}</bdi></span>`}
    </p>
    ${
      speaking.length === 0
        ? html`<p class="quiet">${translator.text('noAccountNow')}</p>`
        : html`<ul>${speaking.map(
            ({ party, count }) =>
              html`<li>${partyMark(identities.get(party.id))}<bdi>${party.name}</bdi>${count === 1 ? nothing : html`<span class="quiet figures">${translator.text('statements', { count })}</span>`}</li>`,
          )}</ul>`
    }
    ${links.slice(0, mostLinks).map((band) => answer(band, view))}
    ${links.length > mostLinks ? html`<p class="quiet">${translator.text('more', { count: links.length - mostLinks })}</p>` : nothing}`;
}

function answer({ link }: LinkBand, { translator }: TimelineView): TemplateResult {
  const { relation, fromParty, toParty, drawnBy } = link;
  const drawn =
    drawnBy === undefined
      ? translator.text('drawnByEditor')
      : isolatedText(translator, 'drawnByParty', 'party', html`<bdi>${drawnBy.name}</bdi>`);
  return html`<p class="preview-link"><bdi>${fromParty.name}</bdi>: ${isolatedText(
    translator,
    relationTexts[relation.type],
    'party',
    html`<bdi>${toParty.name}</bdi>`,
  )} <span class="quiet">(${drawn})</span></p>`;
}
