import { alignTimeline } from './align-timeline.ts';
import type { BoundElements, CaseElementLike } from './bound-elements.ts';
import { findPlaces } from './find-places.ts';
import { gatePlayback, type PlaybackGate } from './gate-playback.ts';
import { guardKeys } from './guard-keys.ts';
import { leaveCaptionRoom } from './leave-caption-room.ts';
import type { LoadIssue } from './load-issue.ts';
import type { CheckedSettings } from './options.ts';
import { placeDock, placeDockIn } from './place-dock.ts';
import { placeElement } from './place-element.ts';
import type { Player } from './player.ts';
import { showSoughtFrame } from './show-sought-frame.ts';
import { tellPictureSize } from './tell-picture-size.ts';
import type { Texts } from './texts.ts';
import { watchFull } from './watch-full.ts';
import { watchWidth } from './watch-width.ts';

// Narrower than this, cards would hide the picture that they speak about.
const narrowPicture = 600;
// And narrower than this, a card on it would show no words, whatever the page asks for.
const tinyPicture = 360;

/** The elements that the plugin puts on the page for one player, and where they stand. */
export class Stage {
  readonly #player: HTMLElement;
  readonly #settings: CheckedSettings;
  readonly #texts: Texts;
  readonly #undo: (() => void)[] = [];
  readonly #own: HTMLElement[] = [];
  readonly #dock: HTMLElement;
  readonly #status: HTMLElement;
  readonly #overlay: HTMLElement;
  readonly #bound: BoundElements;
  #stacked: HTMLElement | undefined;
  readonly #timeline: HTMLElement | undefined;
  readonly #gate: PlaybackGate;
  readonly #gating: ReturnType<typeof gatePlayback>;
  #notice: (HTMLElement & { issues?: readonly LoadIssue[] }) | undefined;
  #isDisposed = false;
  #width: number;
  #isFull = false;
  #media: 'known' | 'unknown' | 'none' = 'none';
  #isOverlayShown = true;
  #isAdBreak = false;
  #isOutOfStream = false;

  /** @throws ClaimcueUsageError  Where a place is not on the page; nothing is left behind then. */
  constructor(player: Player, settings: CheckedSettings, bound: BoundElements, texts: Texts) {
    this.#player = player.el() as HTMLElement;
    this.#settings = settings;
    this.#bound = bound;
    this.#texts = texts;
    // Before anything is put on the page, which would have to be laid out for it.
    this.#width = this.#player.getBoundingClientRect().width || narrowPicture;
    const places = findPlaces(settings);
    player.addClass('vjs-claimcue');
    const dock = places.dock === undefined ? placeDock(this.#player) : placeDockIn(places.dock);
    this.#undo.push(() => player.removeClass('vjs-claimcue', 'vjs-claimcue-narrow'), dock.remove);
    this.#dock = dock.element;

    this.#overlay = this.#add('claimcue-overlay', this.#player);
    this.#status = document.createElement('p');
    this.#status.className = 'vjs-claimcue-status';
    this.#status.hidden = true;
    this.#dock.append(this.#status);
    this.#timeline = places.timeline && this.#add('claimcue-timeline', places.timeline);
    if (places.legend !== undefined) this.#add('claimcue-legend', places.legend);
    if (places.list !== undefined) this.#add('claimcue-list', places.list);

    this.#gate = this.#add('claimcue-notice', this.#player) as PlaybackGate;
    this.#gate.setAttribute('before-playback', '');
    this.#gating = gatePlayback(player, this.#gate);
    this.#undo.push(
      () => this.#gating.release(),
      guardKeys(this.#overlay),
      guardKeys(this.#gate),
      texts.subscribe(() => this.#showStatus()),
      leaveCaptionRoom(player, this.#overlay),
      tellPictureSize(player, this.#overlay),
      showSoughtFrame(player),
      watchFull(player, (isFull) => {
        this.#isFull = isFull;
        this.#arrange();
      }),
      watchWidth(this.#player, (width) => {
        this.#width = width;
        this.#arrange();
      }),
    );
    // A plugin named in the player's options is called before the player has a control bar.
    if (this.#player.querySelector('.vjs-control-bar') !== null) this.#joinControls();
    else player.ready(() => this.#joinControls());
    this.#arrange();
  }

  /** Resolves once the elements have rendered what was set on them; those that are not on the page yet do so when they come. */
  async rendered(): Promise<void> {
    const onPage = this.#own.filter((element) => element.isConnected);
    await Promise.all(
      onPage.map((element) => (element as { updateComplete?: Promise<unknown> }).updateComplete),
    );
  }

  /**
   * Says which parts make sense now.
   *
   * @param media  `known`: the player plays a recording of the document; `unknown`: it plays something else, and that
   *   is said; `none`: it plays nothing, or there is no document.
   */
  showMedia(media: 'known' | 'unknown' | 'none'): void {
    this.#media = media;
    this.#isOutOfStream = false;
    this.#arrange();
    this.#gating.check();
  }

  /** Shows or hides the active claims at the picture. A notice of a stand-in is never hidden with them. */
  showOverlay(isShown: boolean): void {
    this.#isOverlayShown = isShown;
    this.#arrange();
  }

  /** Says whether an advertisement has the player: nothing lies over it then, and a line says where the accounts are. */
  showAdBreak(isAdBreak: boolean): void {
    this.#isAdBreak = isAdBreak;
    this.#arrange();
  }

  /** Says that what the reader asked for is not in a live stream now, or takes that back. */
  showReach(isReachable: boolean): void {
    this.#isOutOfStream = !isReachable;
    this.#arrange();
  }

  /** Shows what kept a document from being shown; an empty list takes the panel away. */
  showIssues(issues: readonly LoadIssue[]): void {
    if (issues.length === 0) {
      this.#notice?.remove();
      this.#notice = undefined;
      return;
    }
    if (this.#notice === undefined) {
      this.#notice = document.createElement('claimcue-notice');
      const { language, messages } = this.#settings;
      if (language !== undefined) Object.assign(this.#notice, { language });
      if (messages !== undefined) Object.assign(this.#notice, { messages });
      this.#dock.prepend(this.#notice);
    }
    this.#notice.issues = issues;
  }

  /** Takes everything away, and leaves the player as it was. */
  dispose(): void {
    this.#isDisposed = true;
    this.showIssues([]);
    for (const undo of this.#undo.splice(0).reverse()) undo();
  }

  #add(tag: string, place: Element | 'dock'): HTMLElement {
    const { element, remove } = placeElement(tag, place === 'dock' ? this.#dock : place);
    this.#own.push(element);
    this.#undo.push(remove, this.#bound.bind(element as CaseElementLike));
    return element;
  }

  // Most pictures are wide enough for cards on them, and then there is none of this.
  #addStacked(): HTMLElement {
    const element = this.#add('claimcue-overlay', 'dock');
    element.setAttribute('layout', 'stacked');
    const above = this.#timeline?.parentElement === this.#dock ? this.#timeline : this.#status;
    above.after(element);
    return element;
  }

  #joinControls(): void {
    if (this.#isDisposed) return;
    // Below what video.js draws: captions, the play button and the control bar are never covered.
    const above = this.#player.querySelector(
      ':scope > .vjs-text-track-display, :scope > .vjs-loading-spinner, :scope > .vjs-control-bar',
    );
    this.#player.insertBefore(this.#overlay, above);
    // Above the play button and below the controls: the way past it is its own.
    this.#player.insertBefore(this.#gate, this.#player.querySelector(':scope > .vjs-control-bar'));
    if (this.#timeline !== undefined) this.#undo.push(alignTimeline(this.#player, this.#timeline));
  }

  #arrange(): void {
    const { layout } = this.#settings;
    // What stands below the player is not seen while the player is all that is seen.
    const isStacked =
      !this.#isFull &&
      (layout === 'stacked' || this.#width < (layout === 'auto' ? narrowPicture : tinyPicture));
    const onPicture = layout === 'stacked' ? 'auto' : layout;
    this.#player.classList.toggle('vjs-claimcue-narrow', this.#width < narrowPicture);
    const isKnown = this.#media === 'known';
    this.#overlay.setAttribute('layout', isStacked || !this.#isOverlayShown ? 'count' : onPicture);
    this.#overlay.hidden = this.#isAdBreak;
    const showsStacked = isStacked && isKnown && this.#isOverlayShown && !this.#isAdBreak;
    if (showsStacked) this.#stacked ??= this.#addStacked();
    if (this.#stacked !== undefined) this.#stacked.hidden = !showsStacked;
    if (this.#timeline !== undefined) this.#timeline.hidden = !isKnown;
    this.#showStatus();
  }

  #showStatus(): void {
    const isKnown = this.#media === 'known';
    const status =
      this.#isAdBreak && isKnown
        ? 'adPlaying'
        : this.#isOutOfStream
          ? 'outOfStream'
          : this.#media === 'unknown'
            ? 'unknownMedia'
            : undefined;
    const text = status === undefined ? '' : this.#texts.translator.text(status);
    if (this.#status.textContent !== text) this.#status.textContent = text;
    this.#status.hidden = status === undefined;
  }
}
