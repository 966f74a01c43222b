import { ClaimcuePlayer } from './claimcue-player.ts';

if (typeof customElements !== 'undefined') {
  // A second copy of the script on a page meets a name that is taken, and uses what is there.
  if (customElements.get('claimcue-player') === undefined)
    customElements.define('claimcue-player', ClaimcuePlayer);
}

export type { EmbedEventMap, ReaderAction } from './events.ts';
export type { Refusal } from './refusal.ts';
export { ClaimcuePlayer };
