import { parseNptRange } from '../time/media-fragment-time.ts';
import { printSeconds } from '../time/print-seconds.ts';

/** What a link points at: the part of an address after `#`. Everything is optional and everything was checked. */
export interface DeepLink {
  /** Seconds of media time to go to. */
  readonly start?: number;
  /** Seconds at which the range ends that is meant; after `start`, or from the beginning. */
  readonly end?: number;
  /** Which recording the seconds are of, by id. */
  readonly media?: string;
  /** The id of a claim to go to. */
  readonly claim?: string;
  /** The id of a moment to go to. */
  readonly moment?: string;
  /** Ids of the parties shown, in the order of the link; an empty list shows none, and all are shown where it is missing. */
  readonly parties?: readonly string[];
}

// An address is typed by anyone: more than this was not made here.
const longestFragment = 4096;
const mostParties = 100;

/** The schema's form of an id: it needs no escape in an address and means nothing in markup. */
const identifier = /^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$/;

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

/**
 * Writes the part of an address after `#`, without the `#`; `parseDeepLink` reads it back.
 *
 * @returns an empty string for a link to nothing. What has not the form of an id or a time is left out.
 */
export function formatDeepLink(link: DeepLink): string {
  const time = formatTime(link);
  const ids = (['media', 'claim', 'moment'] as const).flatMap((name) =>
    link[name] !== undefined && identifier.test(link[name]) ? [`${name}=${link[name]}`] : [],
  );
  const parties = link.parties?.filter((id) => identifier.test(id)).slice(0, mostParties);
  return [
    ...(time === undefined ? [] : [`t=${time}`]),
    ...ids,
    ...(parties === undefined ? [] : [`parties=${parties.join(',')}`]),
  ].join('&');
}

function formatTime({ start, end }: DeepLink): string | undefined {
  const isTime = (seconds: number | undefined): seconds is number =>
    seconds !== undefined && seconds >= 0 && Number.isFinite(seconds);
  if (isTime(end)) {
    if (!isTime(start)) return end > 0 ? `,${printSeconds(end)}` : undefined;
    if (end > start) return `${printSeconds(start)},${printSeconds(end)}`;
  }
  return isTime(start) ? printSeconds(start) : undefined;
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
