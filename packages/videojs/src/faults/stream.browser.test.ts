import { beforeEach, describe, expect, inject, it } from 'vitest';
import type { Claimcue } from '../claimcue.ts';
import { staysCalm } from '../fixtures/calm.ts';
import { loaded, once, openPlayer, type PlayerOnPage, seek, settled } from '../fixtures/player-on-page.ts';
import { scan, twoRecordingsCase } from '../fixtures/two-recordings-case.ts';

const server = inject('faultyServer');
const hls = 'application/x-mpegURL';

let page: PlayerOnPage;
staysCalm(() => page.remove());
beforeEach(() => {
  page = openPlayer(900, '', { liveui: true });
});

const status = (): HTMLElement => page.box.querySelector('.vjs-claimcue-status')!;

async function open(src: string): Promise<Claimcue> {
  const document = structuredClone(twoRecordingsCase);
  document.media[1]!.files.push({ src });
  page.player.src({ src, type: hls });
  const claimcue = page.player.claimcue({ document });
  await claimcue.ready;
  return claimcue;
}

/** A live stream loads nothing before it is played. */
async function openLive(id: string): Promise<Claimcue> {
  const claimcue = await open(`${server}/stream/live.m3u8?id=${id}`);
  const playing = once(page.player, 'playing');
  await page.player.play();
  await playing;
  return claimcue;
}

describe('HLS through the engine of video.js', () => {
  it('is found by its address, and the claims follow seeks and playback', async () => {
    const claimcue = await open(`${server}/stream/whole.m3u8`);
    await loaded(page.player);
    expect(claimcue.media).toBe('edit');
    for (const second of [3.2, 7, 12, 33, 61, 73, 0.5]) {
      await seek(page.player, second);
      expect(claimcue.active, `at ${second}`).toEqual(scan('edit', page.player.currentTime() ?? 0));
    }
    await seek(page.player, 3.5);
    const changes: string[][] = [];
    page.player.on('claimcue:activechange', ({ active }: { active: string[] }) => changes.push(active));
    await page.player.play();
    while ((page.player.currentTime() ?? 0) < 6.5) await settled();
    page.player.pause();
    expect(changes).toEqual([4, 6].map((second) => scan('edit', second)));
  });
});

describe('F11 a live stream with a sliding window', () => {
  it('shows what is spoken about as the window slides on', async () => {
    const claimcue = await openLive('follows');
    expect(page.player.duration()).toBe(Number.POSITIVE_INFINITY);
    const wrong: string[] = [];
    const starts = new Set<number>();
    let before = page.player.currentTime() ?? 0;
    const until = before + 5;
    while (before < until) {
      await settled();
      const now = page.player.currentTime() ?? 0;
      starts.add(page.player.seekable().start(0));
      // On a busy machine this looks before the timer of a boundary has had its turn.
      const seen = new Set<string>();
      for (let at = before - 0.1; at < now + 0.02; at += 0.02) seen.add(String(scan('edit', at)));
      if (!seen.has(String(claimcue.active))) wrong.push(`${now}: ${claimcue.active}`);
      before = now;
    }
    expect(wrong).toEqual([]);
    expect(starts.size).toBeGreaterThan(2);
    expect(page.player.error()).toBeNull();
  });

  it('has a timeline that ends where the document does, since the stream has no end', async () => {
    await openLive('timeline');
    await settled();
    const timeline = page.box.querySelector('claimcue-timeline')!;
    const slider = timeline.shadowRoot!.querySelector('[role="slider"]')!;
    expect(slider.getAttribute('aria-valuemax')).toBe('75');
    expect(timeline.shadowRoot!.querySelector('.mark-ground')?.getAttribute('d')).not.toMatch(/NaN|Infinity/);
  });

  it('goes to what the window holds, and says so where it holds it no more, or not yet', async () => {
    const claimcue = await openLive('seeks');
    while (page.player.seekable().start(0) < 3) await settled();
    const selected: unknown[] = [];
    page.player.on('claimcue:select', (event: unknown) => selected.push(event));
    const before = page.player.currentTime() ?? 0;
    expect(claimcue.seekTo('on-the-edit')).toBe(false);
    await settled();
    expect(page.player.currentTime()).toBeCloseTo(before, 0);
    expect(selected).toEqual([]);
    expect(status().textContent).toBe('The live stream does not hold this moment now.');
    const there = once(page.player, 'seeked');
    expect(claimcue.seekTo('abuts-2')).toBe(true);
    await there;
    expect(claimcue.active).toContain('abuts-2');
    expect(status().hidden).toBe(true);
  });
});
