import { parseNptRange } from '../time/media-fragment-time.ts';
import { type DeepLink, identifier, mostParties } from './deep-link.ts';

// An address is typed by anyone: more than this was not made here.
const longestFragment = 4096;

/**
 * Reads the part of an address after `#`, with or without the `#`, such as `t=14.5,16&claim=c1&parties=union,pd`.
 * Only what is listed in `DeepLink` is read, and only in its own form; of a name that stands twice the last counts, as in
 * media fragments. Whatever else the page keeps there is passed over. Never throws.
 */
export function parseDeepLink(fragment: string): DeepLink {
  const fields = new Map<string, string>();
  const text = fragment.startsWith('#') ? fragment.slice(1) : fragment;
  if (text.length > longestFragment) return {};
  for (const part of text.split('&')) {
    const equals = part.indexOf('=');
    if (equals <= 0) continue;
    const value = decoded(part.slice(equals + 1));
    if (value !== undefined) fields.set(part.slice(0, equals), value);
  }
  const time = parseNptRange(fields.get('t') ?? '');
  const parties = partiesOf(fields.get('parties'));
  return {
    ...(time?.start === undefined ? {} : { start: time.start }),
    ...(time?.end === undefined ? {} : { end: time.end }),
    ...idField('media', fields),
    ...idField('claim', fields),
    ...idField('moment', fields),
    ...(parties === undefined ? {} : { parties }),
  };
}

function idField(name: 'media' | 'claim' | 'moment', fields: ReadonlyMap<string, string>) {
  const id = fields.get(name);
  return id !== undefined && identifier.test(id) ? { [name]: id } : {};
}

function partiesOf(value: string | undefined): string[] | undefined {
  if (value === undefined) return undefined;
  if (value === '') return [];
  const ids = [...new Set(value.split(','))].slice(0, mostParties);
  return ids.every((id) => identifier.test(id)) ? ids : undefined;
}

function decoded(value: string): string | undefined {
  try {
    return decodeURIComponent(value);
  } catch {
    // A percent sign that escapes nothing.
    return undefined;
  }
}
