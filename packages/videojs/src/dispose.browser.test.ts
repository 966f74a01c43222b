import videojs from 'video.js';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Claimcue } from './claimcue.ts';
import { loaded, openPlayer, type PlayerOnPage, seek, settled } from './fixtures/player-on-page.ts';
import { twoRecordingsCase } from './fixtures/two-recordings-case.ts';
import { registerClaimcue } from './register.ts';

let page: PlayerOnPage;
let unhandled: PromiseRejectionEvent[];
const keepUnhandled = (event: PromiseRejectionEvent): void => {
  unhandled.push(event);
};
beforeEach(() => {
  page = openPlayer();
  unhandled = [];
  window.addEventListener('unhandledrejection', keepUnhandled);
});
afterEach(() => {
  window.removeEventListener('unhandledrejection', keepUnhandled);
  vi.restoreAllMocks();
  page.remove();
  expect(unhandled).toEqual([]);
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

const nodes = (): string[] => [...document.querySelectorAll('*')].map((node) => node.localName);

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

describe('claimcue.dispose', () => {
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

  it('before the load is done lets whoever waits go on', async () => {
    vi.spyOn(globalThis, 'fetch').mockImplementation(() => new Promise(() => {}));
    const claimcue = page.player.claimcue({ src: 'case.json', timeout: 60 });
    const { ready } = claimcue;
    claimcue.dispose();
    vi.restoreAllMocks();
    await expect(Promise.race([ready, settled().then(() => 'still waiting')])).resolves.toEqual({
      superseded: true,
    });
  });

  it('leaves methods that are harmless', async () => {
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

describe('player.claimcue', () => {
  it('a second time takes the place of the first', async () => {
    const first = page.player.claimcue({ document: twoRecordingsCase });
    const second = page.player.claimcue({ document: { ...twoRecordingsCase, title: 'Second' } });
    await expect(first.ready).resolves.toEqual({ superseded: true });
    await second.ready;
    expect(second.document?.title).toBe('Second');
    expect(page.player.el().querySelectorAll('claimcue-overlay')).toHaveLength(1);
    expect(page.box.querySelectorAll('.vjs-claimcue-dock')).toHaveLength(1);
    first.dispose();
    expect(page.player.el().querySelectorAll('claimcue-overlay')).toHaveLength(1);
  });

  it('without options returns what is there, and says what to give where nothing is', () => {
    expect(() => page.player.claimcue()).toThrow('claimcue options: undefined is not an object. Give { src:');
    const claimcue = page.player.claimcue({ document: twoRecordingsCase });
    expect(page.player.claimcue()).toBe(claimcue);
    claimcue.dispose();
    expect(() => page.player.claimcue()).toThrow();
  });

  it('throws for misuse and leaves nothing behind', () => {
    const before = nodes().length;
    expect(() => page.player.claimcue({ document: twoRecordingsCase, list: '#no-such' })).toThrow(
      'claimcue options.list: "#no-such" matches no element of the page. Check the selector',
    );
    expect(nodes().length).toBe(before);
    expect(page.player.el().className).not.toContain('claimcue');
  });

  it('is there after a second registration, without a warning', async () => {
    const warn = vi.spyOn(videojs.log, 'warn');
    registerClaimcue(videojs);
    expect(warn).not.toHaveBeenCalled();
    const claimcue = page.player.claimcue({ document: twoRecordingsCase });
    await expect(claimcue.ready).resolves.toMatchObject({ superseded: false });
  });

  it('survives a mount, an unmount and a mount in a row', async () => {
    for (let mount = 0; mount < 3; mount++) page.player.claimcue({ document: twoRecordingsCase }).dispose();
    const claimcue = page.player.claimcue({ document: twoRecordingsCase });
    await claimcue.ready;
    expect(page.box.querySelectorAll('claimcue-overlay')).toHaveLength(2);
  });
});
