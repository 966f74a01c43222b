import { timedMoments } from '@claimcue/core';
import type { ClaimDocument, Moment } from '@claimcue/schema';
import { buildElement } from '../build-element.ts';
import { showNotices } from './show-notices.ts';

/** Explains the moments that no footage of the document shows: accounts speak about them all the same. */
export function showUnseen(place: HTMLElement, document: ClaimDocument): void {
  const seen = new Set(
    document.media.flatMap((media) => timedMoments(document, media.id).map(({ thing }) => thing.id)),
  );
  const unseen = (document.moments ?? []).filter((moment) => !seen.has(moment.id));
  place.replaceChildren(...unseen.map((moment) => passage(moment, document)));
}

function passage(moment: Moment, document: ClaimDocument): HTMLElement {
  const notices = buildElement('div');
  showNotices(notices, document, (notice) => notice.moments?.includes(moment.id) === true);
  return buildElement(
    'div',
    { class: 'unseen-moment' },
    buildElement(
      'h3',
      {},
      `Not in the footage: ${moment.title.charAt(0).toLowerCase()}${moment.title.slice(1)}`,
    ),
    buildElement(
      'div',
      {},
      ...(moment.summary === undefined ? [] : [buildElement('p', {}, moment.summary)]),
      ...notices.childNodes,
    ),
  );
}
