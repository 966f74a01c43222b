import type { MediaClock } from '@claimcue/core';

/**
 * Reports a clock's time for every frame while it runs, and once for every jump while it stands.
 *
 * @returns what ends it: no frame and no subscription is left.
 */
export function followPlayhead(
  clock: MediaClock,
  moved: (time: number, duration: number) => void,
): () => void {
  let frame: number | undefined;
  const step = (): void => {
    if (frame !== undefined) cancelAnimationFrame(frame);
    frame = clock.paused ? undefined : requestAnimationFrame(step);
    moved(clock.time, clock.duration);
  };
  const unsubscribe = clock.subscribe(step);
  step();
  return () => {
    unsubscribe();
    if (frame !== undefined) cancelAnimationFrame(frame);
  };
}
