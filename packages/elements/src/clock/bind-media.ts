import { type MediaClock, TimeIndex, timedClaims, watchActive } from '@claimcue/core';
import type { ClaimDocument } from '@claimcue/schema';
import type { CaseElement } from '../base/case-element.ts';

/** What a plain player shows. */
export interface MediaBinding {
  readonly document: ClaimDocument;
  /** The id of the recording that is played. */
  readonly media: string;
  readonly clock: MediaClock;
}

type Timed = CaseElement & { time?: number; duration?: number };

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
  const timed = timedClaims(document, media);
  const show = (change: Partial<Pick<CaseElement, 'active' | 'parties'>>): void => {
    for (const element of elements) Object.assign(element, change);
  };
  const showActive = (places: readonly number[]): void =>
    show({ active: [...new Set(places.map((place) => timed[place]!.thing.id))] });
  let frame: number | undefined;
  const showTime = (): void => {
    if (frame !== undefined) cancelAnimationFrame(frame);
    frame = clock.paused ? undefined : requestAnimationFrame(showTime);
    for (const element of elements as readonly Timed[]) {
      if (!('time' in element)) continue;
      element.time = clock.time;
      if (!Object.is(element.duration, clock.duration)) element.duration = clock.duration;
    }
  };
  const seek = (event: CustomEvent<{ seconds: number }>): void => clock.seek(event.detail.seconds);
  const showParties = (event: CustomEvent<{ parties: readonly string[] }>): void =>
    show({ parties: event.detail.parties });
  for (const element of elements) {
    Object.assign(element, { document, media });
    element.addEventListener('claimcue-seek-request', seek);
    element.addEventListener('claimcue-parties-request', showParties);
  }
  const watch = watchActive(clock, new TimeIndex(timed), showActive);
  showActive(watch.active);
  const unsubscribe = clock.subscribe(showTime);
  showTime();
  return () => {
    watch.stop();
    unsubscribe();
    if (frame !== undefined) cancelAnimationFrame(frame);
    for (const element of elements) {
      element.removeEventListener('claimcue-seek-request', seek);
      element.removeEventListener('claimcue-parties-request', showParties);
    }
  };
}
