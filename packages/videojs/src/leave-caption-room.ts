import type { Player } from './player.ts';

// Two lines of captions as video.js sets them; and no more than the edge where none are shown.
const withCaptions = 0.2;
const withoutCaptions = 0.03;

interface TrackLike {
  readonly kind: string;
  readonly mode: string;
}

interface TrackListLike extends ArrayLike<TrackLike> {
  addEventListener(type: string, listener: () => void): void;
  removeEventListener(type: string, listener: () => void): void;
}

/**
 * Tells an overlay how much of the picture the captions need: more while the reader has chosen some, so that a card is
 * never under them, and next to nothing while not, so that more of what people said finds room.
 *
 * @returns what ends it.
 */
export function leaveCaptionRoom(player: Player, overlay: HTMLElement): () => void {
  const tracks = player.textTracks() as unknown as TrackListLike;
  const update = (): void => {
    const shown = Array.from(tracks).some(
      ({ kind, mode }) => mode === 'showing' && (kind === 'captions' || kind === 'subtitles'),
    );
    Object.assign(overlay, { captionRoom: shown ? withCaptions : withoutCaptions });
  };
  const events = ['change', 'addtrack', 'removetrack'];
  for (const event of events) tracks.addEventListener(event, update);
  update();
  return () => {
    for (const event of events) tracks.removeEventListener(event, update);
  };
}
