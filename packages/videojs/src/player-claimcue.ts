import { type DeepLink, type MediaClock, timedClaims, timedMoments } from '@claimcue/core';
import { type ClaimsWatch, followPlayhead, type Playhead, watchClaims } from '@claimcue/elements/clock';
import type { ClaimDocument } from '@claimcue/schema';
import { BoundElements, type CaseElementLike } from './bound-elements.ts';
import { canSeekTo } from './can-seek-to.ts';
import { ChosenMedia } from './chosen-media.ts';
import type { Claimcue, ClaimcueEvents, LoadResult } from './claimcue.ts';
import { checkView, type ReaderView } from './controls/view.ts';
import { DocumentLoads } from './document-loads.ts';
import { holdClock } from './hold-clock.ts';
import { linkTo } from './link-to.ts';
import { loadControls } from './load-controls.ts';
import type { DocumentSource } from './load-document.ts';
import type { LoadIssue } from './load-issue.ts';
import { matchMedia } from './match-media.ts';
import { mediaSources, type PlayerSource, playSources } from './media-sources.ts';
import { type CheckedSettings, checkOptions, checkPartyIds, checkSource } from './options.ts';
import { playedAddresses } from './played-addresses.ts';
import type { Player, VideoJs } from './player.ts';
import { reportIssues } from './report-issues.ts';
import { Stage } from './stage.ts';
import { Texts } from './texts.ts';
import { createVideoJsClock } from './video-js-clock.ts';
import { type AdBreaks, watchAds } from './watch-ads.ts';

const sourceChanges = ['loadstart', 'sourceset', 'loadedmetadata', 'emptied', 'playerreset'];

/** The accounts of one video.js player: loads a document, follows the clock, and tells the elements what to show. */
export class PlayerClaimcue implements Claimcue {
  readonly #player: Player;
  readonly #settings: CheckedSettings;
  readonly #clock: MediaClock;
  readonly #ads: AdBreaks;
  readonly #bound: BoundElements;
  readonly #stage: Stage;
  readonly #texts: Texts;
  readonly #videojs: VideoJs;
  readonly #disposed: () => void;
  readonly #loads: DocumentLoads;
  #ready: Promise<LoadResult>;
  #shown: { readonly document: ClaimDocument; readonly base: string } | undefined;
  readonly #chosen: ChosenMedia;
  #offset = 0;
  // What an advertisement plays is no recording; what was played before it goes on afterwards.
  #played: readonly string[] = [];
  #watch: ClaimsWatch | undefined;
  #view: ReaderView;
  #removeControls: (() => void) | undefined;
  readonly #playhead: Playhead;
  #isDisposed = false;

  constructor(player: Player, options: unknown, videojs: VideoJs, disposed: () => void) {
    const { source, settings } = checkOptions(options);
    this.#player = player;
    this.#settings = settings;
    this.#videojs = videojs;
    this.#disposed = disposed;
    const { overlay, follow, mirror, playback } = settings;
    this.#view = { overlay, follow, mirror, playback };
    this.#texts = new Texts(player.el(), settings);
    this.#chosen = new ChosenMedia(settings.media);
    this.#clock = holdClock(
      createVideoJsClock(player, () => this.#offset),
      () => this.#ads.now,
    );
    this.#bound = new BoundElements(
      {
        seek: (seconds, id) => void this.#select(seconds, id),
        showParties: (parties) => this.setParties(parties),
        follow: (follow) => this.setView({ follow }),
        showMedia: (media) => this.#requestMedia(media),
      },
      { language: settings.language, messages: settings.messages },
    );
    this.#bound.show({ parties: settings.parties });
    this.#bound.follow(follow);
    this.#stage = new Stage(player, settings, this.#bound, this.#texts);
    this.#stage.showOverlay(overlay);
    this.#ads = watchAds(player, () => this.#showAdBreak());
    this.#stage.showAdBreak(this.#ads.now);
    this.#playhead = followPlayhead(this.#clock, () => this.#bound.elements);
    player.on(sourceChanges, this.#rematch);
    player.on('dispose', this.#disposeWithPlayer);
    player.on('languagechange', this.#refreshTexts);
    this.#refreshTexts();
    this.#loads = new DocumentLoads(settings, {
      show: (document, base) => this.#showDocument(document, base),
      shown: (document) => {
        this.#trigger('claimcue:ready', { document });
        this.#loadControls();
      },
      failed: (issues) => this.#fail(issues),
    });
    // Before the document is there only a link has anything to do: it says where to begin.
    if (settings.deepLink) this.#loadControls();
    this.#ready = this.#loads.start(source);
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

  get view(): ReaderView {
    return this.#view;
  }

  seekTo(idOfClaimOrMoment: string): boolean {
    if (this.#isDisposed || this.document === undefined || this.media === undefined) return false;
    if (this.#ads.now) return false;
    const places = [...timedClaims(this.document, this.media), ...timedMoments(this.document, this.media)];
    const starts = places.filter(({ thing }) => thing.id === idOfClaimOrMoment).map(({ start }) => start);
    if (starts.length === 0) return false;
    return this.#select(Math.min(...starts), idOfClaimOrMoment);
  }

  setParties(ids: readonly string[] | undefined): void {
    checkPartyIds(ids);
    if (this.#isDisposed) return;
    this.#bound.show({ parties: ids && [...ids] });
    this.#trigger('claimcue:partieschange', { parties: this.parties });
  }

  setView(change: Partial<ReaderView>): void {
    checkView(change);
    if (this.#isDisposed) return;
    const view = { ...this.#view, ...change };
    if (Object.entries(this.#view).every(([name, value]) => view[name as keyof ReaderView] === value)) return;
    this.#view = view;
    this.#stage.showOverlay(view.overlay);
    this.#bound.follow(view.follow);
    this.#trigger('claimcue:viewchange', { view });
  }

  sourcesOf(media: string): PlayerSource[] {
    return this.#shown === undefined ? [] : mediaSources(this.#shown.document, media, this.#shown.base);
  }

  linkTo(target?: string | DeepLink): string {
    return linkTo(this, target, this.#isDisposed ? 0 : this.#clock.time);
  }

  setMedia(id: string | undefined): void {
    if (this.#isDisposed) return;
    this.#chosen.choose(id, this.document);
    this.#rematch();
  }

  load(next: DocumentSource): Promise<LoadResult> {
    const source = checkSource(next);
    if (this.#isDisposed) return Promise.resolve({ superseded: true });
    this.#ready = this.#loads.start(source);
    return this.#ready;
  }

  bind(element: CaseElementLike): () => void {
    return this.#isDisposed ? () => {} : this.#bound.bind(element);
  }

  dispose(): void {
    if (this.#isDisposed) return;
    this.#isDisposed = true;
    this.#loads.stop();
    this.#watch?.stop();
    this.#playhead.stop();
    this.#removeControls?.();
    this.#player.off('languagechange', this.#refreshTexts);
    this.#ads.stop();
    this.#player.off(sourceChanges, this.#rematch);
    this.#player.off('dispose', this.#disposeWithPlayer);
    this.#bound.show({ active: [] });
    this.#stage.dispose();
    this.#bound.release();
    this.#disposed();
  }

  async #showDocument(document: ClaimDocument, base: string): Promise<void> {
    this.#stage.showIssues([]);
    this.#shown = { document, base };
    this.#rematch();
    const issue = this.#chosen.issueWith(document);
    if (issue !== undefined) reportIssues([issue], this.#settings.onIssue);
    this.#refreshTexts();
    await this.#stage.rendered();
  }

  #fail(issues: readonly LoadIssue[]): void {
    this.#stage.showIssues(issues);
    this.#trigger('claimcue:error', { issues });
    reportIssues(issues, this.#settings.onIssue);
  }

  #rematch = (): void => {
    if (this.#shown === undefined || this.#isDisposed) return;
    const { document, base } = this.#shown;
    if (!this.#ads.now) this.#played = playedAddresses(this.#player, globalThis.document.baseURI);
    const played = this.#played;
    const found = matchMedia(document, played, base);
    const chosen = document.media.find((media) => media.id === this.#chosen.id)?.id;
    const media = this.#chosen.id === undefined ? found?.media : chosen;
    const offset = media !== undefined && media === found?.media ? found.offset : 0;
    const { view } = this.#bound;
    const isSame = view.document === document && view.media === media && this.#offset === offset;
    if (!isSame) this.#show(document, media, offset);
    this.#stage.showMedia(media !== undefined ? 'known' : played.length > 0 ? 'unknown' : 'none');
  };

  #show(document: ClaimDocument, media: string | undefined, offset: number): void {
    const { media: mediaBefore } = this.#bound.view;
    this.#watch?.stop();
    this.#watch = undefined;
    this.#offset = offset;
    if (media !== undefined) {
      this.#watch = watchClaims(this.#clock, document, media, (active) => this.#setActive(active));
    }
    this.#bound.show({ document, media });
    this.#playhead.tell();
    if (media !== mediaBefore) this.#trigger('claimcue:mediachange', { media });
    this.#setActive(this.#watch?.active ?? []);
  }

  #setActive(now: readonly string[]): void {
    const before = this.active;
    const active = this.#ads.now ? [] : now;
    if (active.length === before.length && active.every((id, i) => id === before[i])) return;
    // They are told the time seldom, and what is said now may be about a part of the picture of now.
    this.#playhead.tell();
    this.#bound.show({ active });
    this.#trigger('claimcue:activechange', { active });
  }

  #showAdBreak(): void {
    this.#stage.showAdBreak(this.#ads.now);
    this.#rematch();
    this.#setActive(this.#watch?.active ?? []);
    this.#playhead.tell();
  }

  #select(seconds: number, id: string | undefined): boolean {
    if (this.#isDisposed || this.#ads.now) return false;
    const isReachable = canSeekTo(this.#player, seconds - this.#offset);
    this.#stage.showReach(isReachable);
    if (!isReachable) return false;
    this.#clock.seek(seconds);
    this.#trigger('claimcue:select', { id, seconds });
    return true;
  }

  // The page's own answer comes first; without one the player gets the recording's files.
  #requestMedia(media: string): void {
    if (this.#isDisposed || media === this.media) return;
    const { onMediaRequest } = this.#settings;
    const sources = this.sourcesOf(media);
    const isPlayed = onMediaRequest === undefined && sources.length > 0;
    // Where the page named the recording it would stay that, whatever is played.
    if (isPlayed && this.#chosen.id !== undefined) this.#chosen.id = media;
    if (isPlayed) playSources(this.#player, sources);
    else onMediaRequest?.(media);
    this.#trigger('claimcue:mediarequest', { media, isPlayed });
  }

  #loadControls(): void {
    if (this.#removeControls !== undefined || this.#isDisposed) return;
    this.#removeControls = loadControls(
      {
        player: this.#player,
        claimcue: this,
        videojs: this.#videojs,
        texts: this.#texts,
        clock: this.#clock,
        select: (seconds, id) => this.#select(seconds, id),
      },
      this.#settings,
      (media) => this.#requestMedia(media),
    );
  }

  #refreshTexts = (): void => {
    if (!this.#isDisposed) void this.#texts.refresh();
  };

  #disposeWithPlayer = (): void => this.dispose();

  #trigger<Name extends keyof ClaimcueEvents>(type: Name, detail: ClaimcueEvents[Name]): void {
    this.#player.trigger({ type, ...detail });
  }
}
