import type { ClaimDocument, Notice } from '@claimcue/schema';
import { buildElement } from '../build-element.ts';
import { dated } from './dated.ts';
import { sourceLink } from './source-link.ts';

/** Shows notices as paragraphs, each with its date and source where it has them. */
export function showNotices(
  place: HTMLElement,
  document: ClaimDocument,
  isWanted: (notice: Notice) => boolean,
): void {
  place.replaceChildren(
    ...(document.notices ?? []).filter(isWanted).map((notice) => paragraph(notice, document)),
  );
}

function paragraph(notice: Notice, document: ClaimDocument): HTMLElement {
  const text = buildElement('p', { class: `notice notice-${notice.kind}` });
  if (notice.kind === 'update' && notice.date !== undefined) text.append(dated(notice.date), ' ');
  text.append(notice.text);
  const source = sourceLink(document, notice.source);
  if (source !== undefined) text.append(' ', buildElement('span', { class: 'notice-source' }, source));
  return text;
}
