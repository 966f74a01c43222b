import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { once, seek } from '../fixtures/player-on-page.ts';
import { openWithControls, type PlayerWithControls } from '../fixtures/player-with-controls.ts';

// The moment of the case lies at 6 to 10 seconds of the edit.
let page: PlayerWithControls;
beforeEach(async () => {
  page = await openWithControls();
});
afterEach(() => page.remove());

const time = (): number => page.player.currentTime() ?? 0;

describe('stopping at each moment', () => {
  it('pauses on the first frame of the moment, and goes on when the reader plays', async () => {
    page.claimcue.setView({ playback: 'stop-at-moments' });
    await seek(page.player, 5.6);
    await page.player.play();
    await once(page.player, 'pause');
    await expect.poll(() => page.player.seeking()).toBe(false);
    expect(time()).toBeGreaterThanOrEqual(6);
    expect(time()).toBeLessThan(6.001);
    await page.player.play();
    await expect.poll(time).toBeGreaterThan(6.4);
    expect(page.player.paused()).toBe(false);
  });

  it('does not stop where a seek jumps over the beginning', async () => {
    page.claimcue.setView({ playback: 'stop-at-moments' });
    await seek(page.player, 5.5);
    await page.player.play();
    await seek(page.player, 7);
    await expect.poll(time).toBeGreaterThan(7.5);
    expect(page.player.paused()).toBe(false);
  });
});

describe('repeating a moment', () => {
  it('goes back to its beginning at its end, within a few frames', async () => {
    page.claimcue.setView({ playback: 'loop-moment' });
    await seek(page.player, 9.6);
    let latest = 0;
    page.player.on('timeupdate', () => {
      latest = Math.max(latest, time());
    });
    await page.player.play();
    await once(page.player, 'seeking');
    expect(time()).toBeCloseTo(6, 3);
    expect(latest).toBeLessThan(10.1);
    await expect.poll(time).toBeGreaterThan(6.2);
  });

  it('plays on outside of a moment, and when it is switched off', async () => {
    page.claimcue.setView({ playback: 'loop-moment' });
    await seek(page.player, 9.7);
    page.claimcue.setView({ playback: 'through' });
    await page.player.play();
    await expect.poll(time).toBeGreaterThan(10.3);
  });
});
