import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { changeSource, footage, seek } from '../fixtures/player-on-page.ts';
import { openWithControls, type PlayerWithControls } from '../fixtures/player-with-controls.ts';

// No iPhone takes part: the events and properties of Safari are simulated on Chromium's video.
let page: PlayerWithControls;
beforeEach(async () => {
  page = await openWithControls();
});
afterEach(() => page.remove());

interface Track {
  readonly label: string;
  readonly kind: string;
  mode: string;
  readonly cues: ArrayLike<{ text: string }>;
}
const tracks = (): Track[] => Array.from(page.player.textTracks() as unknown as ArrayLike<Track>);
const mirrors = (): Track[] => tracks().filter(({ label }) => label === 'Accounts');
const texts = (): string[] => Array.from(mirrors()[0]?.cues ?? []).map(({ text }) => text);
const video = (): HTMLVideoElement => page.box.querySelector('video')!;

function safari(event: string, properties: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(properties)) {
    Object.defineProperty(video(), name, { value, configurable: true });
  }
  video().dispatchEvent(new Event(event));
}

describe('the mirror', () => {
  it('is off unless it is chosen', () => {
    expect(mirrors()).toEqual([]);
    page.claimcue.setView({ mirror: true });
    expect(mirrors().map(({ kind, mode }) => [kind, mode])).toEqual([['captions', 'showing']]);
    page.claimcue.setView({ mirror: false });
    expect(mirrors()).toEqual([]);
  });

  it('holds what is said now, by the parties that are shown', async () => {
    page.claimcue.setView({ mirror: true });
    await seek(page.player, 7);
    await expect
      .poll(texts)
      .toEqual([expect.stringMatching(/^Ben: .*abuts-2\nCity: .*overlaps\nBen: .*of the door$/s)]);
    page.claimcue.setParties(['city']);
    expect(texts()).toEqual([expect.stringMatching(/^City: /)]);
    await seek(page.player, 22);
    await expect.poll(texts).toEqual([]);
  });

  it.each([
    [
      'fullscreen of an iPhone',
      ['webkitbeginfullscreen', { webkitDisplayingFullscreen: true }],
      ['webkitendfullscreen', { webkitDisplayingFullscreen: false }],
    ],
    [
      'Picture-in-Picture of Safari',
      ['webkitpresentationmodechanged', { webkitPresentationMode: 'picture-in-picture' }],
      ['webkitpresentationmodechanged', { webkitPresentationMode: 'inline' }],
    ],
    [
      'AirPlay',
      ['webkitcurrentplaybacktargetiswirelesschanged', { webkitCurrentPlaybackTargetIsWireless: true }],
      ['webkitcurrentplaybacktargetiswirelesschanged', { webkitCurrentPlaybackTargetIsWireless: false }],
    ],
  ] as const)('shows in %s, and goes with it', (_name, begin, end) => {
    safari(begin[0], begin[1]);
    expect(mirrors().map(({ mode }) => mode)).toEqual(['showing']);
    safari(end[0], end[1]);
    expect(mirrors()).toEqual([]);
  });

  it('shows in a real Picture-in-Picture window', async () => {
    const click = document.createElement('button');
    page.box.append(click);
    let entered: Promise<unknown> = Promise.resolve();
    click.addEventListener('click', () => {
      entered = video().requestPictureInPicture();
    });
    await userEvent.click(click);
    await entered;
    await expect.poll(() => mirrors().length).toBe(1);
    await document.exitPictureInPicture();
    await expect.poll(() => mirrors().length).toBe(0);
  });

  it('never takes the place of captions that the reader chose', () => {
    const made = page.player.addRemoteTextTrack({ kind: 'captions', label: 'English', srclang: 'en' }, false);
    const captions = (made as unknown as { track: Track }).track;
    captions.mode = 'showing';
    safari('webkitbeginfullscreen', { webkitDisplayingFullscreen: true });
    expect(captions.mode).toBe('showing');
    expect(mirrors().map(({ mode }) => mode)).toEqual(['disabled']);
  });

  it('is one track only, after a source change, a reload and a second call', async () => {
    page.claimcue.setView({ mirror: true });
    await changeSource(page.player, footage('raw'));
    expect(mirrors()).toHaveLength(1);
    await page.claimcue.load({ document: page.claimcue.document });
    page.player.load();
    await expect.poll(() => mirrors().length).toBe(1);
    page.claimcue.dispose();
    expect(mirrors()).toEqual([]);
  });

  it('shows words as words: nothing of a document is markup of a cue', async () => {
    const document = structuredClone(page.claimcue.document!);
    const hostile = '<c.red>one</c> & <00:01.000>two\n\nthree -->';
    Object.assign(document.claims[0]!, { text: hostile });
    page.claimcue.setView({ mirror: true });
    await page.claimcue.load({ document });
    await seek(page.player, 2.5);
    await expect
      .poll(() => page.box.querySelector('.vjs-text-track-cue')?.textContent)
      .toContain('<c.red>one</c> & <00:01.000>two three -->');
  });

  it('lets a player fill the window where there is no fullscreen for elements, and leaves it elsewhere', () => {
    const options = (page.player as unknown as { options_: { preferFullWindow?: boolean } }).options_;
    expect(options.preferFullWindow).toBe(document.fullscreenEnabled ? undefined : true);
  });
});
