import type { Media } from '@claimcue/schema';
import type { Player } from '../player.ts';

/** Where in a recording to begin, and whether to go on playing. */
export interface Start {
  readonly seconds: number;
  readonly isPlaying: boolean;
}

/** Gives the player another recording of the document. */
export function playMedia(player: Player, media: Media, { seconds, isPlaying }: Start): void {
  player.poster(media.poster === undefined ? '' : addressOf(media.poster));
  player.src(
    media.files.map((file) => ({
      src: addressOf(file.src),
      ...(file.type === undefined ? {} : { type: file.type }),
    })),
  );
  begin(player, { seconds, isPlaying });
  addTracks(player, media);
}

/** Adds a recording's text tracks. The player drops them with the recording. */
export function addTracks(player: Player, media: Media): void {
  for (const track of media.tracks ?? []) {
    player.addRemoteTextTrack({ ...track, src: addressOf(track.src) }, false);
  }
}

/** Gives the player a file from the reader's disk. Its address is a `blob:`, which no other machine can reach. */
export function playFile(player: Player, file: File, address: string): void {
  player.poster('');
  // Some systems do not know the type of a video file; the browser looks into it anyway.
  player.src({ src: address, type: file.type === '' ? 'video/mp4' : file.type });
}

function begin(player: Player, { seconds, isPlaying }: Start): void {
  player.one('loadedmetadata', () => {
    if (seconds > 0) player.currentTime(seconds);
    // A browser may refuse to play without a click; then the reader's next one plays it.
    if (isPlaying) player.play()?.catch(() => {});
  });
}

function addressOf(address: string): string {
  return new URL(address, document.baseURI).href;
}
