import type { ClaimDocument } from '@claimcue/schema';
import { buildElement } from '../build-element.ts';

/**
 * A source by publisher and title, as a link where it has an address on the web.
 *
 * @returns nothing where the document has no such source.
 */
export function sourceLink(document: ClaimDocument, id: string | undefined): HTMLElement | undefined {
  const source = document.sources?.find((entry) => entry.id === id);
  if (source === undefined) return undefined;
  const name = [source.publisher, source.title].filter((part) => part !== undefined).join(', ');
  const address = webAddress(source.url);
  return address === undefined
    ? buildElement('span', {}, name)
    : buildElement('a', { href: address, rel: 'noopener noreferrer' }, name);
}

function webAddress(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : undefined;
}
