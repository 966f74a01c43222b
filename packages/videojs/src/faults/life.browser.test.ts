import videojs from 'video.js';
import { beforeEach, describe, expect, inject, it, vi } from 'vitest';
import type { Claimcue } from '../claimcue.ts';
import { staysCalm } from '../fixtures/calm.ts';
import { footage, loaded, openPlayer, type PlayerOnPage, seek, settled } from '../fixtures/player-on-page.ts';
import { twoRecordingsCase } from '../fixtures/two-recordings-case.ts';
import { registerClaimcue } from '../register.ts';

const server = inject('faultyServer');

let page: PlayerOnPage;
staysCalm(() => {
  vi.restoreAllMocks();
  page.remove();
});
beforeEach(() => {
  page = openPlayer();
});

/** Listeners that the plugin added to the player, not video.js itself, and did not take off again. */
function countListeners(): () => number {
  const held = new Map<unknown, number>();
  const { player } = page;
  const count = (sign: 1 | -1, [types, listener]: unknown[]): void => {
    if (typeof listener !== 'function') return;
    if (sign === 1 && !/videojs\/src\/[\w-]+\.ts/.test(new Error().stack ?? '')) return;
    const added = sign * (Array.isArray(types) ? types.length : 1);
    // video.js knows a listener again by its number: a component of its gives another function each time.
    const known = (listener as { guid?: number }).guid ?? listener;
    if (sign === 1 || held.has(known)) held.set(known, (held.get(known) ?? 0) + added);
  };
  const { on, off } = player as unknown as Record<'on' | 'off', (...given: unknown[]) => void>;
  Object.assign(player, {
    on(...given: unknown[]) {
      on.apply(player, given);
      count(1, given);
    },
    off(...given: unknown[]) {
      count(-1, given);
      off.apply(player, given);
    },
  });
  return () => [...held.values()].reduce((sum, of) => sum + of, 0);
}

// video.js fills its own display of captions whenever it comes to it.
const nodes = (): string[] =>
  [...document.querySelectorAll(':not(.vjs-text-track-display *)')].map((node) => node.localName);

const phases: readonly (readonly [string, (claimcue: Claimcue) => unknown])[] = [
  ['at once', () => {}],
  ['while it fetches', () => new Promise((resolve) => setTimeout(resolve, 5))],
  ['when it is ready', (claimcue) => claimcue.ready],
  [
    'while it plays',
    async (claimcue) => {
      await Promise.all([claimcue.ready, loaded(page.player)]);
      await seek(page.player, 12);
      await page.player.play();
    },
  ],
];

describe('F1 dispose during fetch, before ready, twice', () => {
  it.each(phases)('%s leaves no node, no listener, and the player as it was', async (_name, until) => {
    await loaded(page.player);
    const style = page.player.el().className.includes('vjs-claimcue');
    const before = nodes();
    const listeners = countListeners();
    const src = URL.createObjectURL(new Blob([JSON.stringify(twoRecordingsCase)]));
    const claimcue = page.player.claimcue({ src, list: page.box });
    expect(listeners()).toBeGreaterThan(0);
    await until(claimcue);
    claimcue.dispose();
    claimcue.dispose();
    page.player.pause();
    await settled();
    expect(style).toBe(false);
    expect(page.player.el().className).not.toContain('claimcue');
    expect(
      page.box.querySelectorAll('[class*=claimcue], claimcue-overlay, claimcue-timeline, claimcue-list'),
    ).toHaveLength(0);
    expect(nodes()).toEqual(before);
    expect(listeners()).toBe(0);
    expect(claimcue.active).toEqual([]);
  });

  it('before the answer comes lets whoever waits go on', async () => {
    const claimcue = page.player.claimcue({ src: `${server}/never`, timeout: 60 });
    const { ready } = claimcue;
    claimcue.dispose();
    await expect(Promise.race([ready, settled().then(() => 'still waiting')])).resolves.toEqual({
      superseded: true,
    });
  });

  it('gives up the request, so that nothing goes on coming', async () => {
    const claimcue = page.player.claimcue({ src: `${server}/large?id=dispose`, timeout: 60 });
    await new Promise((resolve) => setTimeout(resolve, 30));
    claimcue.dispose();
    const taken = async (): Promise<string> => (await fetch(`${server}/taken?id=dispose`)).text();
    await new Promise((resolve) => setTimeout(resolve, 300));
    const then = await taken();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await taken()).toBe(then);
    expect(Number(then)).toBeLessThan(50 * 1024 * 1024);
  });

  it('comes with the player’s own', async () => {
    const claimcue = page.player.claimcue({ document: twoRecordingsCase });
    await claimcue.ready;
    page.player.dispose();
    await settled();
    expect(page.box.children).toHaveLength(0);
    expect(claimcue.seekTo('short')).toBe(false);
  });

  it('comes with the player’s own while the document is on its way', async () => {
    const claimcue = page.player.claimcue({ src: '/no/such/case.json' });
    page.player.dispose();
    await expect(claimcue.ready).resolves.toEqual({ superseded: true });
  });
});

describe('F2 the API called after dispose', () => {
  it('is harmless, whatever is called', async () => {
    const claimcue = page.player.claimcue({ document: twoRecordingsCase });
    await claimcue.ready;
    claimcue.dispose();
    expect(claimcue.seekTo('short')).toBe(false);
    claimcue.setParties(['ann']);
    claimcue.setMedia('raw');
    claimcue.bind(document.createElement('claimcue-list'))();
    await expect(claimcue.load({ document: twoRecordingsCase })).resolves.toEqual({ superseded: true });
    expect(page.box.querySelector('claimcue-overlay')).toBeNull();
  });

  it('is harmless after the player’s own dispose', async () => {
    const claimcue = page.player.claimcue({ document: twoRecordingsCase });
    await claimcue.ready;
    page.player.dispose();
    claimcue.setParties(['ann']);
    claimcue.setMedia('raw');
    claimcue.dispose();
    expect(claimcue.seekTo('short')).toBe(false);
    await expect(claimcue.load({ document: twoRecordingsCase })).resolves.toEqual({ superseded: true });
  });
});

describe('F4 mount, unmount and mount again; a player with restoreEl', () => {
  it('survives a mount, an unmount and a mount in a row', async () => {
    for (let mount = 0; mount < 3; mount++) page.player.claimcue({ document: twoRecordingsCase }).dispose();
    const claimcue = page.player.claimcue({ document: twoRecordingsCase });
    await claimcue.ready;
    expect(page.box.querySelectorAll('claimcue-overlay')).toHaveLength(1);
  });

  it('comes back on a player that is built anew from the element that restoreEl left', async () => {
    const video = document.createElement('video');
    video.id = 'restored';
    const box = document.createElement('div');
    box.append(video);
    page.box.append(box);
    const left = (): string[] => [...box.querySelectorAll('*')].map((node) => node.localName);
    const before = left();
    for (let mount = 0; mount < 3; mount++) {
      const player = videojs(box.querySelector('#restored')!, { restoreEl: true, controls: true });
      player.src({ src: footage('edit'), type: 'video/webm' });
      const claimcue = player.claimcue({ document: twoRecordingsCase });
      await Promise.all([claimcue.ready, loaded(player)]);
      await seek(player, 12);
      expect(claimcue.active).toEqual(['over-a-cut']);
      player.dispose();
      await settled();
      expect(left()).toEqual(before);
    }
  });
});

describe('F16 hot reload registers twice', () => {
  it('is there after a second registration, without a warning', async () => {
    const warn = vi.spyOn(videojs.log, 'warn');
    registerClaimcue(videojs);
    expect(warn).not.toHaveBeenCalled();
    const claimcue = page.player.claimcue({ document: twoRecordingsCase });
    await expect(claimcue.ready).resolves.toMatchObject({ superseded: false });
  });

  it('finds the accounts that an earlier copy of the plugin put on the player, and takes their place', async () => {
    const old = page.player.claimcue({ document: twoRecordingsCase });
    await old.ready;
    // A hot reload evaluates the module again: other classes, other functions, the same page.
    const again = await import(/* @vite-ignore */ `${new URL('../register.ts?again', import.meta.url)}`);
    again.registerClaimcue(videojs);
    expect(page.player.claimcue()).toBe(old);
    const next = page.player.claimcue({ document: twoRecordingsCase });
    await next.ready;
    expect(page.player.el().querySelectorAll('claimcue-overlay')).toHaveLength(1);
    expect(page.box.querySelectorAll('.vjs-claimcue-dock')).toHaveLength(1);
    registerClaimcue(videojs);
  });
});
