import '@claimcue/elements/compare/define';
import '@claimcue/elements/notice/define';
import '@claimcue/elements/sources/define';
import type {} from '@claimcue/elements';
import type { ClaimDocument } from '@claimcue/schema';
import type { Claimcue } from '@claimcue/videojs';
import { buildElement, pageElement } from '../build-element.ts';
import { showNotices } from './show-notices.ts';
import { showProvenance } from './show-provenance.ts';
import { showTextAlternative } from './show-text-alternative.ts';
import { showUnseen } from './show-unseen.ts';

const place = (id: string): HTMLElement => pageElement(id, HTMLElement);

/** Puts the elements that follow the player into the page. */
export function placeElements(claimcue: Claimcue): void {
  const elements = {
    compare: buildElement('claimcue-compare'),
    'source-list': buildElement('claimcue-sources'),
    'footage-notice': buildElement('claimcue-notice', { kinds: 'stand-in' }),
  };
  for (const [id, element] of Object.entries(elements)) {
    place(id).replaceChildren(element);
    claimcue.bind(element);
  }
}

/** Shows what a document says of the case, around the player. */
export function showCase(caseDocument: ClaimDocument): void {
  for (const section of document.querySelectorAll('.no-case')) section.remove();
  showNotices(
    place('case-notices'),
    caseDocument,
    ({ kind, moments = [] }) => kind === 'note' && moments.length === 0,
  );
  showNotices(place('updates'), caseDocument, ({ kind }) => kind === 'update');
  showUnseen(place('unseen'), caseDocument);
  showProvenance(place('provenance'), caseDocument);
  showTextAlternative(place('text-alternative'), caseDocument);
}

/** Says in each place that would be empty that the accounts are missing; what was shown before stays. */
export function showNoCase(): void {
  for (const id of ['list', 'compare', 'provenance', 'updates', 'source-list']) {
    if (place(id).querySelector('.no-case') !== null) continue;
    place(id).append(
      buildElement(
        'p',
        { class: 'no-case' },
        'The accounts could not be read, so nothing can be shown here.',
      ),
    );
  }
}
