import type { ClaimcueTimeline } from '@claimcue/elements/timeline';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import 'videojs-contrib-ads';
import type { Claimcue } from '../claimcue.ts';
import { staysCalm } from '../fixtures/calm.ts';
import { footage, loaded, once, openPlayer, type PlayerOnPage, seek } from '../fixtures/player-on-page.ts';
import { scan, twoRecordingsCase } from '../fixtures/two-recordings-case.ts';

interface Ads {
  startLinearAdMode(): void;
  endLinearAdMode(): void;
  isInAdMode(): boolean;
}
type WithAds = PlayerOnPage['player'] & { ads: Ads & ((options: object) => void) };

let page: PlayerOnPage;
let player: WithAds;
let claimcue: Claimcue;

/** What was seen of the accounts at every frame while an advertisement had the player. */
let seen: { active: readonly string[]; overlay: boolean; time: number; media: string | undefined }[];
let changes: (readonly string[])[];
let frame = 0;

staysCalm(() => {
  cancelAnimationFrame(frame);
  page.remove();
});
beforeEach(async () => {
  page = openPlayer();
  player = page.player as WithAds;
  player.ads({ timeout: 400, prerollTimeout: 400, postrollTimeout: 400 });
  seen = [];
  changes = [];
  claimcue = player.claimcue({ document: twoRecordingsCase });
  player.on('claimcue:activechange', ({ active }: { active: readonly string[] }) => changes.push(active));
  await Promise.all([claimcue.ready, loaded(player)]);
  const look = (): void => {
    frame = requestAnimationFrame(look);
    if (overlay() === null || !player.ads.isInAdMode()) return;
    const { active, media } = claimcue;
    seen.push({ active, media, overlay: isSeen(overlay()), time: timeline().time });
  };
  look();
});

const overlay = (): HTMLElement => player.el().querySelector('claimcue-overlay') as HTMLElement;
const timeline = (): ClaimcueTimeline => page.box.querySelector('claimcue-timeline')!;
const status = (): HTMLElement => page.box.querySelector('.vjs-claimcue-status')!;
const isSeen = (element: HTMLElement): boolean => element.checkVisibility();

/** An advertisement that is a file of the document itself, at a second about which much was said. */
async function playAd(): Promise<void> {
  player.ads.startLinearAdMode();
  player.src({ src: footage('raw'), type: 'video/webm' });
  await once(player, 'adcanplay');
  player.currentTime(24);
  await player.play();
  while ((player.currentTime() ?? 0) < 24.6) await new Promise(requestAnimationFrame);
}

async function endAd(): Promise<void> {
  player.ads.endLinearAdMode();
  while (player.ads.isInAdMode()) await new Promise((resolve) => setTimeout(resolve, 20));
}

async function playTo(seconds: number): Promise<void> {
  while ((player.currentTime() ?? 0) < seconds) await new Promise(requestAnimationFrame);
}

// Twice a source is loaded, played and left in each.
vi.setConfig({ testTimeout: 60_000 });

describe('F12 pre- and mid-roll advertisements', () => {
  it('before the recording: nothing is shown over it, then the accounts begin', async () => {
    const preroll = once(player, 'readyforpreroll');
    player.trigger('adsready');
    void player.play();
    await preroll;
    await playAd();
    expect(status().textContent).toBe('An advertisement is playing. The accounts come back after it.');
    expect(isSeen(status())).toBe(true);
    expect(seen.length).toBeGreaterThan(5);
    expect(seen.filter(({ active, overlay }) => active.length > 0 || overlay)).toEqual([]);
    expect(Math.max(...seen.map(({ time }) => time))).toBeLessThan(0.5);
    expect(changes).toEqual([]);
    await endAd();
    await playTo(2.3);
    player.pause();
    expect(player.currentSrc()).toContain('stand-in-edit');
    expect([claimcue.media, claimcue.active]).toEqual(['edit', ['abuts-1']]);
    expect(isSeen(overlay())).toBe(true);
    expect(isSeen(status())).toBe(false);
    expect(changes).toEqual([['abuts-1']]);
  });

  it('in the middle: what was shown goes at once, and comes back as it was', async () => {
    player.trigger('nopreroll');
    player.trigger('adsready');
    await seek(player, 11);
    await player.play();
    await playTo(11.3);
    expect(claimcue.active).toEqual(['over-a-cut']);
    seen = [];
    changes = [];
    await playAd();
    const before = timeline().time;
    expect(seen.length).toBeGreaterThan(5);
    expect(seen.filter(({ active, overlay }) => active.length > 0 || overlay)).toEqual([]);
    expect(seen.every(({ media }) => media === 'edit')).toBe(true);
    expect(Math.max(...seen.map(({ time }) => time))).toBeLessThan(12.5);
    expect(claimcue.seekTo('abuts-2')).toBe(false);
    expect(player.currentTime()).toBeGreaterThan(24);
    await endAd();
    while (claimcue.active.length === 0) await new Promise(requestAnimationFrame);
    expect(player.currentTime()).toBeGreaterThan(before - 0.5);
    expect(player.currentTime()).toBeLessThan(14);
    expect(claimcue.active).toEqual(scan('edit', player.currentTime() ?? 0));
    expect(isSeen(overlay())).toBe(true);
    expect(changes).toEqual([[], ['over-a-cut']]);
  });

  it('attached while one plays: waits for its end', async () => {
    claimcue.dispose();
    player.trigger('nopreroll');
    player.trigger('adsready');
    await seek(player, 11);
    await player.play();
    await playTo(11.3);
    await playAd();
    claimcue = player.claimcue({ document: twoRecordingsCase });
    await claimcue.ready;
    expect([claimcue.active, isSeen(overlay())]).toEqual([[], false]);
    await endAd();
    while (claimcue.active.length === 0) await new Promise(requestAnimationFrame);
    expect([claimcue.media, claimcue.active]).toEqual(['edit', ['over-a-cut']]);
  });
});
