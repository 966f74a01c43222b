import { formatTime } from '@claimcue/core';
import type { ClaimDocument, Media } from '@claimcue/schema';
import type { Claimcue } from '@claimcue/videojs';
import '@claimcue/elements/media-switch/define';
import { buildElement, pageElement } from '../build-element.ts';
import type { Player } from '../player.ts';
import { addTracks, playFile, playMedia } from './play-media.ts';
import { recordingNotHeld } from './recording-not-held.ts';
import { samePlace } from './same-place.ts';

/** Which footage is played: the document's recordings, or a copy that the reader opened from disk. */
export class Footage {
  readonly #player: Player;
  readonly #claimcue: Claimcue;
  readonly #switch = buildElement('claimcue-media-switch');
  readonly #status = pageElement('footage-status', HTMLElement);
  #hasTracks = false;
  #own: { readonly file: File; readonly address: string } | undefined;

  constructor(player: Player, claimcue: Claimcue) {
    this.#player = player;
    this.#claimcue = claimcue;
    claimcue.bind(this.#switch);
    pageElement('footage-switch', HTMLElement).replaceChildren(this.#switch);
    player.on('error', () => {
      if (this.#own === undefined || player.currentSrc() !== this.#own.address) return;
      this.#say(`This browser cannot play ${this.#own.file.name}. MP4 with H.264 and WebM are safe choices.`);
    });
  }

  /** Offers the recordings of a document that was just shown. */
  offer(): void {
    const { document } = this.#claimcue;
    if (document === undefined) return;
    this.#addFirstTracks(document);
    if (this.#own === undefined) return;
    const released = recordingNotHeld(document)?.id;
    this.#switch.held = released === undefined ? [] : [released];
    this.#claimcue.setMedia(released);
  }

  /** Plays another recording of the document, from the reader's place in the one before. */
  choose(id: string): void {
    const { document, media: before } = this.#claimcue;
    const media = document?.media.find((entry) => entry.id === id);
    if (document === undefined || media === undefined) return;
    if (media.files.length === 0) {
      this.#playOwn();
      return;
    }
    const seconds = this.#player.currentTime() ?? 0;
    const isPlaying = !this.#player.paused();
    const place = before === undefined ? undefined : samePlace(document, before, seconds, media.id);
    this.#claimcue.setMedia(undefined);
    playMedia(this.#player, media, { seconds: place?.seconds ?? 0, isPlaying });
    this.#say(moved(media, seconds, place));
  }

  /** Plays a file from the reader's disk as the recording that the document does not hold. */
  open(file: File): void {
    const before = this.#own?.address;
    this.#own = { file, address: URL.createObjectURL(file) };
    this.#playOwn();
    if (before !== undefined) URL.revokeObjectURL(before);
    this.offer();
  }

  // Of the recording that the page began with, which was there before the document that knows its tracks.
  #addFirstTracks(document: ClaimDocument): void {
    const media = document.media.find((entry) => entry.id === this.#claimcue.media);
    if (this.#hasTracks || media === undefined) return;
    this.#hasTracks = true;
    addTracks(this.#player, media);
  }

  #playOwn(): void {
    if (this.#own === undefined) return;
    const { document } = this.#claimcue;
    const recording = document && recordingNotHeld(document);
    playFile(this.#player, this.#own.file, this.#own.address);
    this.#claimcue.setMedia(recording?.id);
    this.#say(`Playing ${this.#own.file.name} from your disk.`);
  }

  #say(text: string): void {
    this.#status.textContent = text;
  }
}

function moved(media: Media, seconds: number, place: ReturnType<typeof samePlace> | undefined): string {
  const name = `Playing: ${media.title ?? media.id}`;
  if (place === undefined || seconds === 0) return `${name}.`;
  return place.isSame
    ? `${name}, from the same place, ${formatTime(place.seconds)}.`
    : `${name}. It does not show the place where you were; it goes on at ${formatTime(place.seconds)}.`;
}
