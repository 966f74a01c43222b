import type { TimeCursor } from '../time-index/time-cursor.ts';
import type { MediaClock } from './media-clock.ts';
import { hostTimers, type Timers } from './timers.ts';

/** What can be watched: a `TimeIndex`, or whatever else makes a cursor over ranges. */
export interface Watchable {
  cursor(seconds: number): TimeCursor;
}

/** Tells which ranges are active as a clock runs. */
export interface ActiveWatch {
  /** Places in the index's list, ascending. The same array as long as nothing changes. */
  readonly active: readonly number[];
  /** Ends the watch: no timer and no subscription is left. */
  stop(): void;
}

// A timer of the host may fire a little early, and a long one drifts.
const earlySeconds = 0.001;
const longestWaitMilliseconds = 1000;

/**
 * Watches which ranges of an index are active at a clock's time.
 * The next start or end is known, so one timer waits for it; nothing is scanned while nothing can change. The answer
 * always comes from the clock's time and never from counted events, so a late timer is late but not wrong.
 *
 * @param changed  Called once for each change, with the new set, and not for the first set.
 */
export function watchActive(
  clock: MediaClock,
  ranges: Watchable,
  changed: (active: readonly number[]) => void,
  timers: Timers = hostTimers,
): ActiveWatch {
  const cursor = ranges.cursor(clock.time);
  let active = cursor.active;
  let timer: unknown;
  let stopped = false;

  const update = (): void => {
    if (stopped) return;
    cursor.moveTo(clock.time);
    arm();
    if (cursor.active === active) return;
    active = cursor.active;
    changed(active);
  };

  const arm = (): void => {
    timers.stop(timer);
    timer = undefined;
    if (clock.paused || !(clock.rate > 0) || cursor.next === Number.POSITIVE_INFINITY) return;
    const wait = ((cursor.next - cursor.time) / clock.rate + earlySeconds) * 1000;
    timer = timers.start(update, Math.min(wait, longestWaitMilliseconds));
  };

  const unsubscribe = clock.subscribe(update);
  arm();
  return {
    get active() {
      return active;
    },
    stop() {
      stopped = true;
      timers.stop(timer);
      unsubscribe();
    },
  };
}
