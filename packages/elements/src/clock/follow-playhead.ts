import type { MediaClock } from '@claimcue/core';

// A timer that is asked for less comes no earlier than the frame does.
const twoFrames = 1 / 30;
/**
 * Seconds: what is read out, and the moment that is marked, change between two pixels too. A little more than a media
 * element's own `timeupdate` takes, so that where a clock hears that one the timer is set anew and wakes nobody.
 */
const longestWait = 0.3;

/** What shows the time of a clock. */
export interface ShowsTime {
  time?: number | undefined;
  /** Length in seconds; NaN while unknown. */
  duration?: number | undefined;
  /** Seconds of media time after which it looks different at the earliest; without it, in every frame. */
  readonly timeStep?: number | undefined;
}

/** Keeps elements at the time of a clock. */
export interface Playhead {
  /** Tells the time now: something else that is shown has changed. */
  tell(): void;
  /** Leaves no frame, no timer and no subscription behind. */
  stop(): void;
}

/**
 * Tells a clock's time while it runs, as often as a difference can be seen, and once for every jump while it stands. A
 * line that goes on by ten pixels a second is no reason to have a browser draw sixty times.
 *
 * @param shown  What is told, if it has a `time`; asked for each time.
 */
export function followPlayhead(clock: MediaClock, shown: () => Iterable<object>): Playhead {
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const rest = (): void => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
  const timed = (): ShowsTime[] => [...shown()].filter((element): element is ShowsTime => 'time' in element);
  const tell = (): void => {
    const { time, duration } = clock;
    for (const element of timed()) Object.assign(element, { time, duration });
  };
  const step = (): void => {
    rest();
    if (!clock.paused) {
      const wait = Math.min(longestWait, ...timed().map(({ timeStep = 0 }) => timeStep / clock.rate));
      if (wait > twoFrames) timer = setTimeout(step, wait * 1000);
      else frame = requestAnimationFrame(step);
    }
    tell();
  };
  const unsubscribe = clock.subscribe(step);
  step();
  return {
    tell,
    stop: () => {
      unsubscribe();
      rest();
    },
  };
}
