import '@claimcue/elements/legend/define';
import '@claimcue/elements/list/define';
import '@claimcue/elements/notice/define';
import '@claimcue/elements/overlay/define';
import '@claimcue/elements/timeline/define';
import type { Claimcue } from './claimcue.ts';
import { loadChecks } from './load-checks.ts';
import type { ClaimcueOptions } from './options.ts';
import type { Player, VideoJs } from './player.ts';
import { PlayerClaimcue } from './player-claimcue.ts';
import { VERSION } from './version.ts';

const name = 'claimcue';

// On the player itself and shared by all copies of this package, so that a copy that is loaded later (by a hot reload,
// or by another script of the page) finds what an earlier one has put there.
const current = Symbol.for('claimcue.player');

type WithClaimcue = Player & { [current]?: Claimcue | undefined };

/**
 * Adds `player.claimcue()` to a copy of video.js: to `video.js/core`, or to a second copy on the page.
 * `import '@claimcue/videojs'` does this for the copy that the name `video.js` stands for. Calling it again replaces
 * the plugin, for the players that come after; those that have it keep it.
 */
export function registerClaimcue(videojs: VideoJs): void {
  // video.js only warns of a second registration, and says in the log what a hot reload does all the time.
  if (videojs.getPlugin(name) !== undefined) videojs.deregisterPlugin(name);
  function attach(this: Player, options?: ClaimcueOptions): Claimcue {
    return attachTo(this, options, videojs);
  }
  // Where video.js says which versions of its plugins are at work.
  attach.VERSION = VERSION;
  videojs.registerPlugin(name, attach);
  // Players come later than scripts. On a server there is no player and nothing to load for one.
  if (typeof document !== 'undefined') void loadChecks();
}

function attachTo(player: WithClaimcue, options: ClaimcueOptions | undefined, videojs: VideoJs): Claimcue {
  const before = player[current];
  if (options === undefined && before !== undefined) return before;
  before?.dispose();
  const claimcue: Claimcue = new PlayerClaimcue(player, options, videojs, () => {
    if (player[current] === claimcue) player[current] = undefined;
  });
  player[current] = claimcue;
  return claimcue;
}

declare module 'video.js/dist/types/player.js' {
  export default interface Player {
    /**
     * Shows accounts over what this player plays.
     *
     * Called again with options it takes the accounts before away and starts anew; called without it returns those
     * that are there, such as those of `videojs(…, { plugins: { claimcue: … } })`.
     *
     * @throws ClaimcueUsageError  At the first option that cannot work. A bad document is never thrown: see `ready`.
     */
    claimcue(options?: ClaimcueOptions): Claimcue;
  }
}
