import type { MediaClock } from '@claimcue/core';

const jumps = [
  'play',
  'playing',
  'pause',
  'waiting',
  'seeking',
  'seeked',
  'ratechange',
  'durationchange',
  'loadstart',
  'loadedmetadata',
  'emptied',
  'ended',
  // Nothing relies on it; it mends what a throttled timer or a missing event left.
  'timeupdate',
];

// Browsers keep media time in microseconds and cut what is finer, which would be before a claim that starts there.
const microsecond = 1e-6;

/**
 * The clock of a plain `<video>` or `<audio>`.
 *
 * @param media   Any media element, loaded or not.
 * @param offset  Second of media time at which the file that is played starts; see `MediaFile.offset`.
 */
export function createMediaElementClock(media: HTMLMediaElement, offset = 0): MediaClock {
  return {
    get time() {
      return media.currentTime + offset;
    },
    get duration() {
      return media.duration + offset;
    },
    get rate() {
      return media.playbackRate;
    },
    // An element that waits for data stands still too: a timer set now would come too early, again and again.
    get paused() {
      return media.paused || media.ended || media.readyState < HTMLMediaElement.HAVE_FUTURE_DATA;
    },
    seek(seconds) {
      media.currentTime = Math.max(0, seconds - offset + microsecond);
    },
    subscribe(listener) {
      const heard = (): void => listener();
      for (const type of jumps) media.addEventListener(type, heard);
      return () => {
        for (const type of jumps) media.removeEventListener(type, heard);
      };
    },
  };
}
