import type { MediaClock } from '@claimcue/core';
import type { Player } from './player.ts';

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

const haveFutureData = 3;

// Browsers keep media time in microseconds and cut what is finer: a third of a second becomes 0.333333, which is before
// a claim that starts there. One more is after it, and no frame is that short.
const microsecond = 1e-6;

/**
 * The clock of a video.js player.
 *
 * @param player  Any video.js 8 player, ready or not.
 * @param offset  Says at which second of media time the file that is played starts; see `MediaFile.offset`.
 */
export function createVideoJsClock(player: Player, offset: () => number = () => 0): MediaClock {
  return {
    get time() {
      return (player.currentTime() ?? 0) + offset();
    },
    get duration() {
      return (player.duration() ?? Number.NaN) + offset();
    },
    get rate() {
      return player.playbackRate() ?? 1;
    },
    // A player that waits for data stands still too: a timer set now would come too early, again and again.
    get paused() {
      return player.paused() || player.ended() || player.readyState() < haveFutureData;
    },
    seek(seconds) {
      player.currentTime(Math.max(0, seconds - offset() + microsecond));
    },
    subscribe(listener) {
      const heard = (): void => listener();
      player.on(jumps, heard);
      return () => player.off(jumps, heard);
    },
  };
}
