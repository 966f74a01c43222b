import type { ClaimDocument, Provenance } from '@claimcue/schema';
import { buildElement, type Content } from '../build-element.ts';
import { dated } from './dated.ts';
import { sourceLink } from './source-link.ts';

/** Shows how a recording that is not held came to be known, step by step, and which source says so. */
export function showProvenance(place: HTMLElement, document: ClaimDocument): void {
  const recordings = document.media.filter((media) => media.files.length === 0);
  place.replaceChildren(
    ...recordings.flatMap(({ provenance = [] }) =>
      provenance.length > 0 ? [facts(provenance, document)] : [],
    ),
  );
}

function facts(steps: readonly Provenance[], document: ClaimDocument): HTMLElement {
  // One source for all of it is named once.
  const [first] = steps;
  const isShared = steps.length > 1 && steps.every((step) => step.source === first?.source);
  const list = buildElement(
    'dl',
    { class: 'facts' },
    ...steps.flatMap((step) => [term(step), description(step, document, isShared)]),
  );
  const source = isShared ? sourceLink(document, first?.source) : undefined;
  return buildElement(
    'div',
    {},
    list,
    ...(source === undefined ? [] : [buildElement('p', { class: 'fact-source' }, 'Source: ', source)]),
  );
}

function term(step: Provenance): HTMLElement {
  const what = step.activity.charAt(0).toLocaleUpperCase('en') + step.activity.slice(1);
  return buildElement('dt', {}, what, ...(step.date === undefined ? [] : [' ', dated(step.date)]));
}

function description(step: Provenance, document: ClaimDocument, isSourceShared: boolean): HTMLElement {
  const by = document.parties.find((party) => party.id === step.by)?.name ?? step.by;
  const lines: Content[][] = [];
  if (by !== undefined) lines.push([labelled('By'), by]);
  if (step.basis !== undefined) lines.push([labelled('Basis'), step.basis]);
  if (step.identifier !== undefined) lines.push([labelled('Number'), step.identifier]);
  if (step.note !== undefined) lines.push([step.note]);
  const source = isSourceShared ? undefined : sourceLink(document, step.source);
  if (source !== undefined) lines.push([labelled('Source'), source]);
  return buildElement('dd', {}, ...lines.map((line) => buildElement('p', {}, ...line)));
}

function labelled(label: string): HTMLElement {
  return buildElement('span', { class: 'fact-label' }, `${label}: `);
}
