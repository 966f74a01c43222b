import { mapRange } from '@claimcue/core';
import type { ClaimDocument } from '@claimcue/schema';

/** Where a reader goes on in another recording. */
export interface Place {
  readonly seconds: number;
  /** Whether it is the very second that the reader was at, and not one near to it. */
  readonly isSame: boolean;
}

/**
 * Finds a reader's place in another recording of the same events: the same second, or where an edit left that out, the
 * next one that it shows; else its beginning.
 */
export function samePlace(document: ClaimDocument, from: string, seconds: number, to: string): Place {
  const [same] = mapRange(document, { media: from, start: seconds, end: seconds }, to);
  if (same !== undefined) return { seconds: same.start, isSame: true };
  const length = document.media.find((media) => media.id === from)?.duration ?? Number.POSITIVE_INFINITY;
  const [next] = seconds < length ? mapRange(document, { media: from, start: seconds, end: length }, to) : [];
  return { seconds: next?.start ?? 0, isSame: false };
}
