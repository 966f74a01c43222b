import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loaded, once, openPlayer, type PlayerOnPage, seek, settled } from './fixtures/player-on-page.ts';
import { createVideoJsClock } from './video-js-clock.ts';

let page: PlayerOnPage;
beforeEach(() => {
  page = openPlayer();
});
afterEach(() => page.remove());

describe('createVideoJsClock', () => {
  it('answers before the player is ready', () => {
    const clock = createVideoJsClock(page.player);
    expect([clock.time, clock.rate, clock.paused]).toEqual([0, 1, true]);
  });

  it('says time, duration and rate of a loaded player', async () => {
    const clock = createVideoJsClock(page.player);
    await loaded(page.player);
    await seek(page.player, 12.5);
    const faster = once(page.player, 'ratechange');
    page.player.playbackRate(2);
    await faster;
    expect(clock.time).toBe(12.5);
    expect(clock.duration).toBeCloseTo(75, 0);
    expect(clock.rate).toBe(2);
  });

  it.each([0.1, 1.1, 2.3, 23.1, 1 / 3, 59.999999])('seeks to %d and not before it', async (seconds) => {
    const clock = createVideoJsClock(page.player);
    await loaded(page.player);
    const there = once(page.player, 'seeked');
    clock.seek(seconds);
    await there;
    expect(clock.time).toBeGreaterThanOrEqual(seconds);
    expect(clock.time).toBeCloseTo(seconds, 5);
  });

  it('counts from where the file starts in the recording', async () => {
    const clock = createVideoJsClock(page.player, () => 600);
    await loaded(page.player);
    await seek(page.player, 3);
    expect(clock.time).toBe(603);
    expect(clock.duration).toBeCloseTo(675, 0);
    clock.seek(604);
    expect(page.player.currentTime()).toBeCloseTo(4, 5);
  });

  it('calls back at play, pause, seek and a new rate, and never after the end of the subscription', async () => {
    const clock = createVideoJsClock(page.player);
    await loaded(page.player);
    let calls = 0;
    const count = async (...acts: (() => unknown)[]): Promise<number> => {
      const before = calls;
      for (const act of acts) await act();
      await settled();
      return calls - before;
    };
    const end = clock.subscribe(() => calls++);
    expect(await count(() => seek(page.player, 4))).toBeGreaterThan(0);
    expect(await count(() => page.player.play())).toBeGreaterThan(0);
    expect(clock.paused).toBe(false);
    const paused = once(page.player, 'pause');
    expect(
      await count(
        () => page.player.pause(),
        () => paused,
      ),
    ).toBeGreaterThan(0);
    expect(clock.paused).toBe(true);
    const faster = once(page.player, 'ratechange');
    expect(
      await count(
        () => page.player.playbackRate(4),
        () => faster,
      ),
    ).toBeGreaterThan(0);
    end();
    expect(await count(() => seek(page.player, 8))).toBe(0);
  });
});
