import type { MediaClock } from '@claimcue/core';

/**
 * A clock that stands still while something else has the player: it says the last time of the recording, and is paused.
 *
 * @param isHeld  Whether what the clock says is not about the recording.
 */
export function holdClock(clock: MediaClock, isHeld: () => boolean): MediaClock {
  let time = 0;
  let duration = Number.NaN;
  const look = (): void => {
    if (isHeld()) return;
    time = clock.time;
    duration = clock.duration;
  };
  return {
    get time() {
      look();
      return time;
    },
    get duration() {
      look();
      return duration;
    },
    get rate() {
      return clock.rate;
    },
    get paused() {
      return isHeld() || clock.paused;
    },
    seek(seconds) {
      if (!isHeld()) clock.seek(seconds);
    },
    subscribe: (listener) => clock.subscribe(listener),
  };
}
