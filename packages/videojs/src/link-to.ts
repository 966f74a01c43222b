import { type DeepLink, formatDeepLink } from '@claimcue/core';
import type { Claimcue } from './claimcue.ts';

/**
 * The address of the page with a deep link in place of what stands after `#`.
 *
 * @param target   The id of a claim or a moment, or what the link holds; what is seen now where it is left out.
 * @param seconds  The media time now.
 */
export function linkTo(claimcue: Claimcue, target: string | DeepLink | undefined, seconds: number): string {
  const { document, media, parties } = claimcue;
  const url = new URL(globalThis.document.location.href);
  const all = document?.parties.length === parties.length;
  const now: DeepLink = {
    start: Math.round(seconds * 1000) / 1000,
    ...(media === undefined ? {} : { media }),
    ...(all ? {} : { parties }),
  };
  const isClaim = document?.claims.some(({ id }) => id === target) === true;
  const link =
    typeof target === 'string' ? (isClaim ? { claim: target } : { moment: target }) : (target ?? now);
  url.hash = formatDeepLink(link);
  return url.href;
}
