import type { Region } from '@claimcue/schema';
import { type FragmentTime, parseFragmentTime } from './media-fragment-time.ts';
import { printSeconds } from './print-seconds.ts';

/** What the part of an address after `#` says of a recording. */
export interface MediaFragment {
  readonly time?: FragmentTime;
  readonly region?: Pick<Region, 'unit' | 'x' | 'y' | 'width' | 'height'>;
  /** Names of tracks, in their order; several may be asked for. */
  readonly tracks?: readonly string[];
  readonly id?: string;
}

/**
 * Reads a media fragment. Of a name that stands twice the last valid one counts. Never throws.
 *
 * @param address  A whole address, or its part from `#` on. What stands after a `?` is not read.
 * @see https://www.w3.org/TR/media-frags/
 */
export function parseMediaFragment(address: string): MediaFragment {
  const hash = address.indexOf('#');
  if (hash < 0) return {};
  let fragment: MediaFragment = {};
  for (const pair of address.slice(hash + 1).split('&')) {
    const equals = pair.indexOf('=');
    if (equals < 0) continue;
    // Split first: an escaped `=` or `&` is a part of a name or a value and separates nothing.
    const name = decoded(pair.slice(0, equals));
    const value = decoded(pair.slice(equals + 1));
    if (name === undefined || value === undefined) continue;
    fragment = { ...fragment, ...parsePair(name, value, fragment.tracks ?? []) };
  }
  return fragment;
}

function parsePair(name: string, value: string, tracks: readonly string[]): MediaFragment {
  switch (name) {
    case 't': {
      const time = parseFragmentTime(value);
      return time === undefined ? {} : { time };
    }
    case 'xywh': {
      const region = parseFragmentRegion(value);
      return region === undefined ? {} : { region };
    }
    case 'track':
      return value === '' ? {} : { tracks: [...tracks, value] };
    case 'id':
      return value === '' ? {} : { id: value };
    default:
      return {};
  }
}

/**
 * Reads the value of `xywh=`: `200,100,40,30`, `pixel:…` or `percent:…`. Fractions are read too: real files have them.
 *
 * @returns nothing where the rectangle is empty, or reaches over 100 percent.
 */
export function parseFragmentRegion(value: string): MediaFragment['region'] {
  const number = String.raw`(\d{1,9}(?:\.\d{1,15})?)`;
  const parts = new RegExp(`^(?:(pixel|percent):)?${number},${number},${number},${number}$`).exec(value);
  if (parts === null) return undefined;
  const unit = parts[1] === 'percent' ? 'percent' : 'pixel';
  const [x, y, width, height] = parts.slice(2).map(Number) as [number, number, number, number];
  if (width === 0 || height === 0) return undefined;
  if (unit === 'percent' && (x + width > 100 || y + height > 100)) return undefined;
  return { unit, x, y, width, height };
}

/**
 * Writes a media fragment without its `#`: `xywh=percent:0,0,50,50&t=14.5,16`. The rectangle stands first, because IIIF
 * viewers look for it there.
 *
 * @param place  Seconds of media time, and a rectangle. An end that is Infinity is left out.
 * @throws {RangeError} for a time that is not zero or later, or an end that is not after its start.
 */
export function printMediaFragment(place: {
  readonly start?: number;
  readonly end?: number;
  readonly region?: MediaFragment['region'];
}): string {
  const { start, end = Number.POSITIVE_INFINITY, region } = place;
  const parts: string[] = [];
  if (region !== undefined) {
    const numbers = [region.x, region.y, region.width, region.height].map(printSeconds);
    parts.push(`xywh=${region.unit}:${numbers.join(',')}`);
  }
  if ((start ?? 0) < 0 || end <= (start ?? 0)) {
    throw new RangeError(`t=${start ?? ''},${end}: a range starts at 0 or later and ends after its start.`);
  }
  if (Number.isFinite(end))
    parts.push(`t=${start === undefined ? '' : printSeconds(start)},${printSeconds(end)}`);
  else if (start !== undefined) parts.push(`t=${printSeconds(start)}`);
  return parts.join('&');
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
