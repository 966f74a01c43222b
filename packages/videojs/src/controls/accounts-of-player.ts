import type { MediaClock } from '@claimcue/core';
import type { Claimcue } from '../claimcue.ts';
import type { Player, VideoJs } from '../player.ts';
import type { Texts } from '../texts.ts';

/** What each control of the reader's is given: the player, its accounts, and the language to speak. */
export interface AccountsOfPlayer {
  readonly player: Player;
  readonly claimcue: Claimcue;
  readonly videojs: VideoJs;
  readonly texts: Texts;
  readonly clock: MediaClock;
  /** Goes to a media time, because of a claim or a moment. */
  select(seconds: number, id: string | undefined): void;
}
