import type { ClaimDocument } from '@claimcue/schema';
import { buildElement } from '../build-element.ts';

/** Shows in words what each recording shows, for those who cannot see it. */
export function showTextAlternative(place: HTMLElement, document: ClaimDocument): void {
  const described = document.media.filter((media) => media.description !== undefined);
  if (described.length === 0) return;
  place.replaceChildren(
    ...described.flatMap((media) => [
      buildElement('h3', {}, media.title ?? media.id),
      ...media.description!.split(/\n+/).map((paragraph) => buildElement('p', {}, paragraph)),
    ]),
  );
}
