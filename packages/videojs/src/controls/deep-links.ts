import { type DeepLink, parseDeepLink } from '@claimcue/core';
import type { AccountsOfPlayer } from './accounts-of-player.ts';

/**
 * Opens the player at what the page's address points at, and again when that changes: `#claim=c1`, `#moment=m1`,
 * `#t=14.5`, `&media=…`, `&parties=a,b`. The player is paused there, so that nothing moves on while one reads. What
 * the document does not hold is passed over.
 *
 * @param requestMedia  Asks for another recording, where the link is about one that is not played.
 * @returns what ends it.
 */
export function followDeepLinks(
  { player, claimcue, select }: AccountsOfPlayer,
  requestMedia: (media: string) => void,
): () => void {
  // Kept until its recording is played.
  let pending: DeepLink | undefined;
  const apply = (): void => {
    const { document, media } = claimcue;
    if (pending === undefined || document === undefined || media === undefined) return;
    if (pending.media !== undefined && pending.media !== media) return;
    const link = pending;
    pending = undefined;
    if (link.parties !== undefined) claimcue.setParties(link.parties);
    player.autoplay(false);
    player.pause();
    const id = link.claim ?? link.moment;
    if (id !== undefined && claimcue.seekTo(id)) return;
    if (link.start !== undefined) select(link.start, undefined);
  };
  const read = (): void => {
    // Without a prototype: what a script of the page gave to every object is no part of a link.
    const link: DeepLink = Object.assign(Object.create(null), parseDeepLink(location.hash));
    const isLink = link.claim ?? link.moment ?? link.start ?? link.media ?? link.parties;
    if (isLink === undefined) return;
    pending = link;
    const { document, media } = claimcue;
    const other = document?.media.find(({ id }) => id === link.media);
    if (other !== undefined && other.id !== media) requestMedia(other.id);
    // Seconds of a recording that the document does not hold mean nothing, and there is nothing to wait for.
    if (document !== undefined && link.media !== undefined && other === undefined) {
      pending = Object.assign(link, { media: undefined, start: undefined });
    }
    apply();
  };
  const changes = ['claimcue:mediachange', 'loadedmetadata'];
  const first = (): void => {
    player.off('claimcue:ready', first);
    read();
  };
  player.on(changes, apply);
  window.addEventListener('hashchange', read);
  if (claimcue.document === undefined) player.on('claimcue:ready', first);
  else read();
  return () => {
    player.off(changes, apply);
    player.off('claimcue:ready', first);
    window.removeEventListener('hashchange', read);
  };
}
