import type { MediaClock } from '@claimcue/core';
import type { ClaimDocument } from '@claimcue/schema';
import type { CaseElement } from '../base/case-element.ts';
import { followPlayhead } from './follow-playhead.ts';
import { watchClaims } from './watch-claims.ts';

/** What a plain player shows. */
export interface MediaBinding {
  readonly document: ClaimDocument;
  /** The id of the recording that is played. */
  readonly media: string;
  readonly clock: MediaClock;
}

/**
 * Keeps elements in step with a clock, for a page that has a `<video>` and no player library: what is said now goes
 * down to them, and their requests to seek and to show parties are answered.
 *
 * @returns what ends it.
 */
export function bindMedia(
  elements: readonly CaseElement[],
  { document, media, clock }: MediaBinding,
): () => void {
  const show = (change: Partial<Pick<CaseElement, 'active' | 'parties'>>): void => {
    for (const element of elements) Object.assign(element, change);
  };
  const showActive = (active: readonly string[]): void => {
    playhead.tell();
    show({ active });
  };
  const seek = (event: CustomEvent<{ seconds: number }>): void => clock.seek(event.detail.seconds);
  const showParties = (event: CustomEvent<{ parties: readonly string[] }>): void =>
    show({ parties: event.detail.parties });
  for (const element of elements) {
    Object.assign(element, { document, media });
    element.addEventListener('claimcue-seek-request', seek);
    element.addEventListener('claimcue-parties-request', showParties);
  }
  const playhead = followPlayhead(clock, () => elements);
  const watch = watchClaims(clock, document, media, showActive);
  showActive(watch.active);
  return () => {
    watch.stop();
    playhead.stop();
    for (const element of elements) {
      element.removeEventListener('claimcue-seek-request', seek);
      element.removeEventListener('claimcue-parties-request', showParties);
    }
  };
}
