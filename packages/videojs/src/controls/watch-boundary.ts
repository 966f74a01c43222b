import type { MediaClock } from '@claimcue/core';
import type { Player } from '../player.ts';

// A timer of the browser may fire a little early; a long one drifts.
const earlySeconds = 0.001;
const longestWait = 500;

/**
 * Tells when playback runs over a second of media time, a few milliseconds after it: one timer waits for the next. A
 * jump over it, by a seek, is not told.
 *
 * @param next     The first second of interest after a time; undefined where there is none.
 * @param reached  Called with the second that was run over.
 * @returns what ends it.
 */
export function watchBoundary(
  player: Player,
  clock: MediaClock,
  next: (after: number) => number | undefined,
  reached: (seconds: number) => void,
): () => void {
  let target: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const arm = (): void => {
    clearTimeout(timer);
    if (target === undefined || clock.paused || !(clock.rate > 0)) return;
    const wait = ((target - clock.time) / clock.rate + earlySeconds) * 1000;
    timer = setTimeout(check, Math.min(Math.max(wait, 0), longestWait));
  };
  const check = (): void => {
    if (target !== undefined && clock.time >= target && !player.seeking()) {
      const boundary = target;
      target = undefined;
      reached(boundary);
      // A seek in answer to it has aimed anew.
      target ??= next(clock.time);
    }
    arm();
  };
  const aim = (): void => {
    target = next(clock.time);
    arm();
  };
  player.on(['seeking', 'seeked', 'loadstart'], aim);
  const unsubscribe = clock.subscribe(check);
  aim();
  return () => {
    clearTimeout(timer);
    player.off(['seeking', 'seeked', 'loadstart'], aim);
    unsubscribe();
  };
}
