import type { AccountsOfPlayer } from './accounts-of-player.ts';
import { cueText } from './cue-text.ts';
import { watchHiddenPage } from './hidden-page.ts';

interface TrackLike {
  readonly kind: string;
  readonly cues: ArrayLike<VTTCue> | null;
  mode: TextTrackMode;
  addCue(cue: VTTCue): void;
  removeCue(cue: VTTCue): void;
}

interface TrackListLike extends ArrayLike<TrackLike> {
  addEventListener(type: string, listener: () => void): void;
  removeEventListener(type: string, listener: () => void): void;
}

// Longer than any file; the cue is taken away when it does not hold any more.
const untilItChanges = 1e6;

/**
 * Shows the active claims as a text track, where the reader chose that or cannot see the page. There is one track at
 * most, with one cue that is replaced at each change. A caption track that the reader chose is never switched off: then
 * the mirror is in the menu of tracks and not shown.
 *
 * @returns what ends it.
 */
export function mirrorAccounts({ player, claimcue, texts }: AccountsOfPlayer): () => void {
  const tracks = player.textTracks() as unknown as TrackListLike;
  let mirror: TrackLike | undefined;
  let isHidden = false;

  const cue = (): void => {
    if (mirror === undefined) return;
    for (const old of Array.from(mirror.cues ?? [])) mirror.removeCue(old);
    const { document, active, parties } = claimcue;
    const shown = new Set(active);
    const claims = document?.claims.filter(({ id, party }) => shown.has(id) && parties.includes(party)) ?? [];
    if (document === undefined || claims.length === 0) return;
    const text = claims.map((claim) => cueText(claim, document, texts.translator)).join('\n');
    mirror.addCue(new VTTCue(player.currentTime() ?? 0, untilItChanges, text));
  };
  const remove = (): void => {
    if (mirror === undefined) return;
    const gone = mirror;
    mirror = undefined;
    player.removeRemoteTextTrack(gone as never);
  };
  const arrange = (): void => {
    const isWanted = claimcue.view.mirror || isHidden;
    if (!isWanted || claimcue.media === undefined) {
      remove();
      return;
    }
    if (mirror === undefined) {
      const label = texts.translator.text('accounts');
      const language = texts.translator.locale;
      const made: unknown = player.addRemoteTextTrack({ kind: 'captions', label, language }, false);
      mirror = (made as { track: TrackLike }).track;
    }
    const hasCaptions = Array.from(tracks).some(
      (track) => track !== mirror && isCaptions(track) && track.mode === 'showing',
    );
    mirror.mode = hasCaptions ? 'disabled' : 'showing';
    cue();
  };
  // The reader's own choice in the menu of tracks stands: the mirror is not forced back.
  const again = (): void => {
    remove();
    arrange();
  };
  const changes = ['claimcue:ready', 'claimcue:mediachange', 'claimcue:viewchange'];
  const cues = ['claimcue:activechange', 'claimcue:partieschange', 'seeked'];
  player.on(changes, arrange);
  player.on(cues, cue);
  // video.js forgets the tracks of the source before.
  player.on('loadstart', again);
  const unsubscribe = texts.subscribe(again);
  const unwatch = watchHiddenPage(player, (now) => {
    isHidden = now;
    arrange();
  });
  return () => {
    player.off(changes, arrange);
    player.off(cues, cue);
    player.off('loadstart', again);
    unsubscribe();
    unwatch();
    if (!player.isDisposed()) remove();
  };
}

function isCaptions({ kind }: TrackLike): boolean {
  return kind === 'captions' || kind === 'subtitles';
}
