import type { ClaimcueTimeline } from '@claimcue/elements/timeline';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Claimcue } from './claimcue.ts';
import { loaded, openPlayer, type PlayerOnPage, seek, settled } from './fixtures/player-on-page.ts';
import { ranges, scan, twoRecordingsCase } from './fixtures/two-recordings-case.ts';

let page: PlayerOnPage;
let claimcue: Claimcue;
let changes: { active: readonly string[]; time: number }[];

beforeEach(async () => {
  page = openPlayer();
  claimcue = page.player.claimcue({ document: twoRecordingsCase, list: page.box });
  changes = [];
  page.player.on('claimcue:activechange', (event: { active: readonly string[] }) => {
    changes.push({ active: event.active, time: page.player.currentTime() ?? 0 });
  });
  await Promise.all([claimcue.ready, loaded(page.player)]);
});
afterEach(() => page.remove());

/** Every set that comes up while the edit plays from one second to another, by hand. */
function expectedChanges(from: number, to: number): string[][] {
  const instants = [...new Set(ranges.edit.flatMap(([, start, end]) => [start, end]))];
  return instants
    .filter((instant) => from < instant && instant <= to)
    .sort((a, b) => a - b)
    .map((instant) => scan('edit', instant));
}

async function playUntil(seconds: number, rate: number, eachFrame: () => void): Promise<void> {
  page.player.playbackRate(rate);
  await page.player.play();
  while ((page.player.currentTime() ?? 0) < seconds) {
    await new Promise(requestAnimationFrame);
    eachFrame();
  }
  page.player.pause();
  await settled();
}

describe('claimcue.active', () => {
  it('equals a scan of all ranges at each of 60 instants sought, boundaries among them', async () => {
    const instants = [
      ...ranges.edit.flatMap(([, start, end]) => [start, Math.min(end, 74.9), start + 0.05]),
      ...Array.from({ length: 30 }, (_, i) => (i * 37.17) % 74),
    ];
    for (const instant of instants) {
      await seek(page.player, instant + 1e-6);
      expect(claimcue.active, `at ${instant}`).toEqual(scan('edit', page.player.currentTime() ?? 0));
    }
  });

  it('is the same array as long as nothing changes', async () => {
    await seek(page.player, 12);
    const before = claimcue.active;
    await seek(page.player, 13);
    expect(claimcue.active).toBe(before);
    expect(before).toEqual(['over-a-cut']);
  });

  it('is on screen: the cards of its parties, and its claims marked in the list', async () => {
    await seek(page.player, 7);
    await settled();
    const overlay = page.player.el().querySelector('claimcue-overlay')!;
    const cards = [...overlay.shadowRoot!.querySelectorAll<HTMLElement>('.card')].map(
      (card) => card.dataset.party,
    );
    expect(cards).toEqual(['ben', 'city']);
    const list = page.box.querySelector('claimcue-list')!;
    const marked = [...list.shadowRoot!.querySelectorAll('.claim[aria-current]')].map((claim) => claim.id);
    expect(marked.sort()).toEqual(['claim-abuts-2', 'claim-by-moment', 'claim-overlaps']);
  });
});

describe('claimcue:activechange', () => {
  it.each([1, 4])('comes once for every change of real playback at rate %d, none missed', async (rate) => {
    // Here every set lasts for half a second and more of real time: a busy machine may sleep through less.
    const from = 3.5;
    const to = rate === 1 ? 6.5 : 12;
    await seek(page.player, from);
    changes = [];
    await playUntil(to, rate, () => {});
    const end = page.player.currentTime() ?? 0;
    expect(changes.map(({ active }) => active)).toEqual(expectedChanges(from, end));
  });

  it('comes at the boundary, and not with the next timeupdate', async () => {
    const claims = Array.from({ length: 40 }, (_, i) => ({
      id: `c${i}`,
      party: 'ann',
      text: 'Words',
      targets: [{ media: 'edit', start: 10 + i / 10, end: 10 + (i + 1) / 10 }],
    }));
    await claimcue.load({ document: { ...twoRecordingsCase, claims } });
    await seek(page.player, 9.9);
    changes = [];
    await playUntil(13, 1, () => {});
    // `timeupdate` comes four times a second: it would see a third of these, an eighth of a second late.
    expect(changes.length).toBeGreaterThan(20);
    const late = changes.map(({ active, time }) => time - 10 - Number(active[0]?.slice(1)) / 10);
    expect(Math.min(...late)).toBeGreaterThanOrEqual(0);
    expect(late.sort((a, b) => a - b)[late.length >> 1]).toBeLessThan(0.05);
  });
});

describe('the playhead', () => {
  it('goes from pixel to pixel with playback and stands where the player stands', async () => {
    const timeline = page.box.querySelector<ClaimcueTimeline>('claimcue-timeline')!;
    await seek(page.player, 20);
    expect(timeline.time).toBeCloseTo(20, 5);
    const behind: number[] = [];
    await playUntil(21, 1, () => behind.push((page.player.currentTime() ?? 0) - timeline.time));
    // Half a pixel in the middle; `timeupdate` alone would be an eighth of a second behind.
    const halfPixel = timeline.timeStep / 2;
    expect(halfPixel).toBeLessThan(0.08);
    expect(behind.sort((a, b) => a - b)[behind.length >> 1]).toBeLessThan(halfPixel + 0.03);
    expect(Math.abs(timeline.time - (page.player.currentTime() ?? 0))).toBeLessThan(2 * halfPixel + 0.1);
    expect(timeline.duration).toBe(page.player.duration());
  });
});
