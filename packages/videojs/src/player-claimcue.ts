import { type MediaClock, timedClaims, timedMoments } from '@claimcue/core';
import type { ClaimDocument } from '@claimcue/schema';
import { BoundElements, type CaseElementLike } from './bound-elements.ts';
import type { Claimcue, ClaimcueEvents, LoadResult } from './claimcue.ts';
import { followPlayhead } from './follow-playhead.ts';
import { type DocumentSource, loadDocument } from './load-document.ts';
import { ClaimcueLoadError, fetchIssue, type LoadIssue } from './load-issue.ts';
import { matchMedia } from './match-media.ts';
import { type CheckedSettings, checkOptions, checkSource, describe } from './options.ts';
import { playedAddresses } from './played-addresses.ts';
import type { Player } from './player.ts';
import { reportIssues } from './report-issues.ts';
import { Stage } from './stage.ts';
import { ClaimcueUsageError } from './usage-error.ts';
import { createVideoJsClock } from './video-js-clock.ts';
import { type ClaimsWatch, watchClaims } from './watch-claims.ts';

const sourceChanges = ['loadstart', 'sourceset', 'loadedmetadata', 'emptied', 'playerreset'];

/** The accounts of one video.js player: loads a document, follows the clock, and tells the elements what to show. */
export class PlayerClaimcue implements Claimcue {
  readonly #player: Player;
  readonly #settings: CheckedSettings;
  readonly #clock: MediaClock;
  readonly #bound: BoundElements;
  readonly #stage: Stage;
  readonly #disposed: () => void;
  #ready: Promise<LoadResult>;
  #loading: AbortController | undefined;
  #shown: { readonly document: ClaimDocument; readonly base: string } | undefined;
  #chosenMedia: string | undefined;
  #offset = 0;
  #watch: ClaimsWatch | undefined;
  #stopPlayhead: () => void;
  #isDisposed = false;

  constructor(player: Player, options: unknown, disposed: () => void) {
    const { source, settings } = checkOptions(options);
    this.#player = player;
    this.#settings = settings;
    this.#disposed = disposed;
    this.#chosenMedia = settings.media;
    this.#clock = createVideoJsClock(player, () => this.#offset);
    this.#bound = new BoundElements(
      {
        seek: (seconds, id) => this.#select(seconds, id),
        showParties: (parties) => this.setParties(parties),
      },
      { language: settings.language, messages: settings.messages },
    );
    this.#bound.show({ parties: settings.parties });
    this.#stage = new Stage(player, settings, this.#bound);
    this.#stopPlayhead = followPlayhead(this.#clock, (time, duration) =>
      this.#bound.showTime(time, duration),
    );
    player.on(sourceChanges, this.#rematch);
    player.on('dispose', this.#disposeWithPlayer);
    this.#ready = this.#start(source);
  }

  get ready(): Promise<LoadResult> {
    return this.#ready;
  }

  get active(): readonly string[] {
    return this.#bound.view.active;
  }

  get document(): ClaimDocument | undefined {
    return this.#bound.view.document;
  }

  get media(): string | undefined {
    return this.#bound.view.media;
  }

  get parties(): readonly string[] {
    const { document, parties } = this.#bound.view;
    const all = document?.parties.map((party) => party.id);
    if (all === undefined) return parties ?? [];
    return parties === undefined ? all : all.filter((id) => parties.includes(id));
  }

  seekTo(idOfClaimOrMoment: string): boolean {
    if (this.#isDisposed || this.document === undefined || this.media === undefined) return false;
    const places = [...timedClaims(this.document, this.media), ...timedMoments(this.document, this.media)];
    const starts = places.filter(({ thing }) => thing.id === idOfClaimOrMoment).map(({ start }) => start);
    if (starts.length === 0) return false;
    this.#select(Math.min(...starts), idOfClaimOrMoment);
    return true;
  }

  setParties(ids: readonly string[] | undefined): void {
    if (ids !== undefined && !(Array.isArray(ids) && ids.every((id) => typeof id === 'string'))) {
      throw new ClaimcueUsageError(
        'wrong-argument',
        'claimcue.setParties()',
        `${describe(ids)} is not a list of party ids`,
        "Give ids from the parties of the document: ['union']; or undefined for all.",
      );
    }
    if (!this.#isDisposed) this.#bound.show({ parties: ids && [...ids] });
  }

  setMedia(id: string | undefined): void {
    if (this.#isDisposed) return;
    const known = this.document?.media.map((media) => media.id);
    if (id !== undefined && known !== undefined && !known.includes(id)) {
      throw new ClaimcueUsageError(
        'unknown-media',
        'claimcue.setMedia()',
        `the document has no recording ${describe(id)}`,
        `It has ${known.join(', ')}.`,
      );
    }
    this.#chosenMedia = id;
    this.#rematch();
  }

  load(next: DocumentSource): Promise<LoadResult> {
    const source = checkSource(next);
    if (this.#isDisposed) return Promise.resolve({ superseded: true });
    this.#ready = this.#start(source);
    return this.#ready;
  }

  bind(element: CaseElementLike): () => void {
    return this.#isDisposed ? () => {} : this.#bound.bind(element);
  }

  dispose(): void {
    if (this.#isDisposed) return;
    this.#isDisposed = true;
    this.#loading?.abort();
    this.#watch?.stop();
    this.#stopPlayhead();
    this.#player.off(sourceChanges, this.#rematch);
    this.#player.off('dispose', this.#disposeWithPlayer);
    this.#bound.show({ active: [] });
    this.#stage.dispose();
    this.#bound.release();
    this.#disposed();
  }

  #start(source: DocumentSource): Promise<LoadResult> {
    this.#loading?.abort();
    this.#loading = new AbortController();
    const load = this.#load(source, this.#loading.signal);
    // Whoever does not wait for it is told by the panel, the event and the console.
    load.catch((error: unknown) => {
      // biome-ignore lint/suspicious/noConsole: a fault of ours, and without this it would be lost.
      if (!(error instanceof ClaimcueLoadError)) console.error('claimcue:', error);
    });
    return load;
  }

  async #load(source: DocumentSource, signal: AbortSignal): Promise<LoadResult> {
    const { maxBytes, timeout } = this.#settings;
    const superseded = new Promise<'superseded'>((resolve) => {
      signal.addEventListener('abort', () => resolve('superseded'), { once: true });
    });
    const loading = loadDocument(source, document.baseURI, { maxBytes, timeout, signal });
    // Whoever waits for what nobody asks for any more goes on at once, and a slow answer to it changes nothing.
    const loaded = await Promise.race([loading, superseded]);
    if (loaded === 'superseded' || signal.aborted) return { superseded: true };
    if (!loaded.ok) {
      this.#fail(loaded.issues);
      throw new ClaimcueLoadError(loaded.issues);
    }
    this.#stage.showIssues([]);
    this.#shown = { document: loaded.document, base: loaded.base };
    this.#rematch();
    this.#checkChosenMedia();
    await this.#stage.rendered();
    if (signal.aborted) return { superseded: true };
    this.#trigger('claimcue:ready', { document: loaded.document });
    return { superseded: false, document: loaded.document };
  }

  #fail(issues: readonly LoadIssue[]): void {
    this.#stage.showIssues(issues);
    this.#trigger('claimcue:error', { issues });
    reportIssues(issues, this.#settings.onIssue);
  }

  // The document came after the choice, so this is the first time that the two can be compared.
  #checkChosenMedia(): void {
    if (this.#chosenMedia === undefined || this.media !== undefined) return;
    const known = this.document?.media.map((media) => media.id) ?? [];
    const issue = fetchIssue(
      'unknown-media',
      this.#chosenMedia,
      `has no recording ${describe(this.#chosenMedia)}, which the page chose`,
      `It has ${known.join(', ')}.`,
    );
    reportIssues([issue], this.#settings.onIssue);
  }

  #rematch = (): void => {
    if (this.#shown === undefined || this.#isDisposed) return;
    const { document, base } = this.#shown;
    const played = playedAddresses(this.#player, globalThis.document.baseURI);
    const found = matchMedia(document, played, base);
    const chosen = document.media.find((media) => media.id === this.#chosenMedia)?.id;
    const media = this.#chosenMedia === undefined ? found?.media : chosen;
    const offset = media !== undefined && media === found?.media ? found.offset : 0;
    const { view } = this.#bound;
    const isSame = view.document === document && view.media === media && this.#offset === offset;
    if (!isSame) this.#show(document, media, offset);
    this.#stage.showMedia(media !== undefined ? 'known' : played.length > 0 ? 'unknown' : 'none');
  };

  #show(document: ClaimDocument, media: string | undefined, offset: number): void {
    this.#watch?.stop();
    this.#watch = undefined;
    this.#offset = offset;
    if (media !== undefined) {
      this.#watch = watchClaims(this.#clock, document, media, (active) => this.#setActive(active));
    }
    const before = this.active;
    const first = this.#watch?.first ?? [];
    const isSame = first.length === before.length && first.every((id, i) => id === before[i]);
    this.#bound.show({ document, media, active: isSame ? before : first });
    this.#bound.showTime(this.#clock.time, this.#clock.duration);
    if (!isSame) this.#trigger('claimcue:activechange', { active: first });
  }

  #setActive(active: readonly string[]): void {
    this.#bound.show({ active });
    this.#trigger('claimcue:activechange', { active });
  }

  #select(seconds: number, id: string | undefined): void {
    if (this.#isDisposed) return;
    this.#clock.seek(seconds);
    this.#trigger('claimcue:select', { id, seconds });
  }

  #disposeWithPlayer = (): void => this.dispose();

  #trigger<Name extends keyof ClaimcueEvents>(type: Name, detail: ClaimcueEvents[Name]): void {
    this.#player.trigger({ type, ...detail });
  }
}
