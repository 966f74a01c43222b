import type { ClaimDocument } from '@claimcue/schema';
import { type ClaimLink, claimLinks } from '../accounts/claim-links.ts';
import { timesOfClaims } from '../accounts/times-of-claims.ts';
import type { TimeRange } from '../time/time-range.ts';

/** A run of a recording about which one party answers another: both claims speak about it. */
export interface LinkBand extends TimeRange {
  readonly link: ClaimLink;
}

/**
 * The runs of a recording about which two parties agree, dispute or otherwise answer each other, as the document's
 * relations say. A party that corrects itself is no answer to another.
 *
 * @param parties  Only links between these parties, where given: the others are not shown.
 * @returns in the order of the document's relations, the runs of each ascending. Claims that meet nowhere in this
 *   recording have no band.
 */
export function linkBands(document: ClaimDocument, media: string, parties?: readonly string[]): LinkBand[] {
  // Most documents of many claims have none; then the claims need not be gone through.
  if ((document.relations ?? []).length === 0) return [];
  const isShown = (id: string): boolean => parties === undefined || parties.includes(id);
  const links = claimLinks(document).filter(
    ({ fromParty, toParty }) => fromParty !== toParty && isShown(fromParty.id) && isShown(toParty.id),
  );
  if (links.length === 0) return [];
  const times = timesOfClaims(document, media);
  return links.flatMap((link) =>
    (times.get(link.from.id) ?? []).flatMap((one) =>
      (times.get(link.to.id) ?? []).flatMap((other): LinkBand[] => {
        const start = Math.max(one.start, other.start);
        const end = Math.min(one.end, other.end);
        return start < end ? [{ link, start, end }] : [];
      }),
    ),
  );
}
