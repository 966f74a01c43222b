import { printSeconds } from '../time/print-seconds.ts';
import { type DeepLink, identifier, mostParties } from './deep-link.ts';

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
