import type { ClaimDocument, Media } from '@claimcue/schema';

/** The recording that a document knows of and does not hold: what a reader's own copy is a copy of. */
export function recordingNotHeld(document: ClaimDocument): Media | undefined {
  return document.media.find((media) => media.files.length === 0);
}
