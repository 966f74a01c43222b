import type { Player } from './player.ts';

/** What videojs-contrib-ads, and every plugin that builds on it, puts on a player. */
interface WithAds {
  readonly ads?: { isInAdMode?(): boolean } | undefined;
}

/** Whether an advertisement has the player now. */
export interface AdBreaks {
  readonly now: boolean;
  /** Ends the watch. */
  stop(): void;
}

// contrib-ads renames what the media tells during a break (`adplaying`, `contentplaying`), so that only those who ask for
// these names hear it. The last ones come when the content plays again.
const signs = [
  'play',
  'adstart',
  'adend',
  'adskip',
  'adtimeout',
  'adplaying',
  'nopreroll',
  'nopostroll',
  'contentplaying',
  'contenttimeupdate',
  'contentended',
  'playing',
  'timeupdate',
  'ended',
];

/**
 * Watches when advertisements have a player: its time, its duration and its source are then those of the advertisement,
 * and none of them is about the recording.
 *
 * @param changed  Called when a break begins and when it ends.
 */
export function watchAds(player: Player, changed: () => void): AdBreaks {
  const inAd = (): boolean => (player as WithAds).ads?.isInAdMode?.() === true;
  let now = inAd();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    if (inAd() === now) return;
    now = !now;
    changed();
  };
  const heard = (): void => {
    look();
    // contrib-ads hears the same event, perhaps after us, and only then comes to its decision.
    timer ??= setTimeout(() => {
      timer = undefined;
      look();
    });
  };
  // The ads plugin may come later than this one; until it is there, nothing of it is ever heard.
  player.on(signs, heard);
  return {
    // Asked anew each time: between two events the answer of the moment counts.
    get now() {
      return now || inAd();
    },
    stop() {
      player.off(signs, heard);
      clearTimeout(timer);
    },
  };
}
