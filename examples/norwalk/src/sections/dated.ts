import { formatDate } from '@claimcue/core';
import { buildElement } from '../build-element.ts';

/** A date as people read it, at the precision that is known. */
export function dated(date: string): HTMLTimeElement {
  return buildElement('time', { datetime: date }, formatDate(date, 'en-GB'));
}
