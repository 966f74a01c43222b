import { readFileSync } from 'node:fs';
import type { ClaimDocument } from '@claimcue/schema';
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { openSite, type Site, smallPage } from '../fixtures/site/open-site.ts';
import type { PageWindow } from '../fixtures/site/page-globals.ts';
import { type WatchedPage, watchPage } from '../fixtures/site/watch-page.ts';
import { twoRecordingsCase } from '../fixtures/two-recordings-case.ts';

// Inside `evaluate` a function runs in the page and knows nothing of this file but what it is given.
declare const window: PageWindow;

// Each opens a browser page of its own and plays in it.
vi.setConfig({ testTimeout: 60_000 });

const schemaFile = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../schema/${name}`, import.meta.url), 'utf8'));
const rich = schemaFile('examples/rich.json') as ClaimDocument;
const fieldNames = fieldsOf(schemaFile('document.schema.json'));

let site: Site;
let context: BrowserContext;
beforeAll(async () => {
  site = await openSite({ args: ['--js-flags=--expose-gc', '--enable-precise-memory-info'] });
}, 120_000);
afterAll(() => site?.close());
afterEach(() => context?.close());

/** Every name that the format gives to a field, and some that options have. */
function fieldsOf(schema: unknown): string[] {
  const names = new Set(['document', 'list', 'base', 'language', 'messages']);
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const name of Object.keys((value as { properties?: object }).properties ?? {})) names.add(name);
    for (const inner of Object.values(value)) walk(inner);
  };
  walk(schema);
  return [...names];
}

async function open(
  name: string,
  before?: () => void,
  browser: Browser = site.browser,
): Promise<WatchedPage> {
  context = await browser.newContext({ viewport: smallPage });
  if (before !== undefined) await context.addInitScript(before);
  return watchPage(context, `${site.url}${name}`);
}

/** Opens a player with accounts, waits until it can play, and keeps both on the window. */
async function mount(page: Page): Promise<void> {
  await page.evaluate(
    async (document) => {
      const player = window.openBarePlayer();
      window.player = player;
      window.claimcue = player.claimcue({ document });
      await window.claimcue.ready;
      if (player.readyState() < 3) await new Promise((resolve) => player.one('canplay', resolve));
    },
    twoRecordingsCase as unknown as Record<string, unknown>,
  );
}

const seekIn = (page: Page, seconds: number): Promise<readonly string[]> =>
  page.evaluate(async (second) => {
    const there = new Promise((resolve) => window.player.one('seeked', resolve));
    window.player.currentTime(second);
    await there;
    return window.claimcue.active;
  }, seconds);

interface Counts {
  readonly nodes: number;
  readonly listeners: number;
  readonly heap: number;
}

async function count(session: CDPSession): Promise<Counts> {
  // What a first collection finalises, a second one frees.
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return { nodes, listeners: jsEventListeners, heap: usedSize };
}

describe('F3 1,000 mounts and disposals', () => {
  it('of the accounts leave heap, nodes and listeners flat', { timeout: 180_000 }, async () => {
    const { page, faults } = await open('plugin-page');
    await mount(page);
    const session = await context.newCDPSession(page);
    const mounts = (times: number): Promise<void> =>
      page.evaluate(
        async ([count, document]) => {
          for (let i = 0; i < count; i++) {
            const claimcue = window.player.claimcue({ document });
            await claimcue.ready;
            claimcue.dispose();
          }
          await new Promise(requestAnimationFrame);
        },
        [times, twoRecordingsCase as unknown as Record<string, unknown>] as const,
      );
    // The first ones fill caches that stay: compiled code, templates, style sheets.
    await mounts(100);
    const before = await count(session);
    await mounts(1000);
    const after = await count(session);
    expect(after.nodes - before.nodes).toBeLessThan(50);
    expect(after.listeners - before.listeners).toBeLessThan(20);
    // One claimcue holds some 100 kB; a leak of a hundredth of it would show.
    expect(after.heap - before.heap).toBeLessThan(1024 * 1024);
    expect(faults).toEqual([]);
  });

  it('of whole players add nothing to what bare players leave', { timeout: 180_000 }, async () => {
    const { page, faults } = await open('plugin-page');
    const session = await context.newCDPSession(page);
    const players = (times: number, withAccounts: boolean): Promise<void> =>
      page.evaluate(
        async ([count, document]) => {
          for (let i = 0; i < count; i++) {
            const element = globalThis.document.createElement('video-js');
            globalThis.document.querySelector('main')!.append(element);
            const player = window.videojs(element, { controls: true });
            if (document !== null) await player.claimcue({ document }).ready;
            else await new Promise((resolve) => setTimeout(resolve, 2));
            player.dispose();
          }
          await new Promise((resolve) => setTimeout(resolve, 100));
        },
        [times, withAccounts ? (twoRecordingsCase as unknown as Record<string, unknown>) : null] as const,
      );
    await players(20, false);
    await players(20, true);
    const start = await count(session);
    await players(100, false);
    const bare = await count(session);
    await players(100, true);
    const ours = await count(session);
    expect(ours.nodes - bare.nodes).toBeLessThan(bare.nodes - start.nodes + 100);
    expect(ours.listeners - bare.listeners).toBeLessThan(bare.listeners - start.listeners + 50);
    expect(ours.heap - bare.heap).toBeLessThan(bare.heap - start.heap + 1024 * 1024);
    expect(faults).toEqual([]);
  });
});

describe('F14 a background tab, then return', () => {
  it('is right at once on return, though no timer ran and no frame was drawn for two seconds', async () => {
    const { page, faults } = await open('plugin-page');
    await mount(page);
    await seekIn(page, 2.5);
    const result = await page.evaluate(async () => {
      const { player, claimcue } = window;
      player.playbackRate(2);
      await player.play();
      while ((player.currentTime() ?? 0) < 2.6) await new Promise(requestAnimationFrame);
      const told: string[] = [];
      player.on('claimcue:activechange', ({ active }: { active: readonly string[] }) =>
        told.push(active.join()),
      );
      // The media plays on in threads of its own.
      const until = performance.now() + 3200;
      while (performance.now() < until);
      await new Promise((resolve) => setTimeout(resolve, 100));
      return { told, active: claimcue.active.join(), time: player.currentTime() ?? 0 };
    });
    expect(result.time).toBeGreaterThan(8.3);
    // Where the media has only just come to 10 s, the timer for that has not had its turn on a busy machine.
    const spoken = (seconds: number): string => (seconds < 10 ? 'abuts-2,by-moment' : 'over-a-cut');
    expect([spoken(result.time), spoken(result.time - 0.2)]).toContain(result.active);
    expect(result.told.at(-1)).toBe(result.active);
    // `short` went by meanwhile: nobody is told of what is over.
    expect(result.told.join()).not.toContain('short');
    expect(faults).toEqual([]);
  });

  it('tells of what is spoken about now, and not of what went by, where timers come once a second', async () => {
    const { page, faults } = await open('plugin-page', () => {
      // As browsers do with a tab that is not seen: timers a second apart, and no frames.
      const { setTimeout: start } = globalThis;
      Object.assign(globalThis, {
        setTimeout: (call: () => void, wait = 0) =>
          (globalThis as { isHidden?: boolean }).isHidden
            ? start(call, Math.max(1000, wait))
            : start(call, wait),
      });
    });
    await mount(page);
    await seekIn(page, 2.5);
    const seen = await page.evaluate(async () => {
      const told: { active: string; time: number }[] = [];
      const { player, claimcue } = window;
      player.on('claimcue:activechange', ({ active }: { active: readonly string[] }) =>
        told.push({ active: active.join(), time: player.currentTime() ?? 0 }),
      );
      Object.assign(globalThis, { isHidden: true });
      player.playbackRate(2);
      await player.play();
      await new Promise<void>((resolve) => {
        const look = (): void => {
          if ((player.currentTime() ?? 0) > 9.3) resolve();
          else requestAnimationFrame(look);
        };
        look();
      });
      Object.assign(globalThis, { isHidden: false });
      return { told, now: claimcue.active.join() };
    });
    // `timeupdate` still comes, and mends what the timers missed.
    expect(seen.now).toBe('abuts-2,by-moment');
    expect(seen.told.map(({ active }) => active)).toContain('abuts-2,overlaps,by-moment');
    expect(faults).toEqual([]);
  });
});

describe('F20 a frame without permissions, and a flood of hostile messages', () => {
  it('works in a sandbox without an origin, and stays right under 20,000 messages', async () => {
    const { page, faults } = await open('video-page');
    await page.evaluate((url) => {
      const frame = document.createElement('iframe');
      frame.setAttribute('sandbox', 'allow-scripts');
      frame.setAttribute('allow', "autoplay 'none'; fullscreen 'none'; picture-in-picture 'none'");
      frame.src = url;
      document.querySelector('main')!.append(frame);
    }, `${site.url}plugin-page`);
    let frame = page.frames().find((each) => each !== page.mainFrame());
    while (frame === undefined || !frame.url().endsWith('plugin-page')) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      frame = page.frames().find((each) => each !== page.mainFrame());
    }
    await frame.waitForFunction(() => 'openBarePlayer' in window);
    await mount(frame as unknown as Page);
    expect(await frame.evaluate(() => globalThis.origin)).toBe('null');
    await page.evaluate(async () => {
      const target = document.querySelector('iframe')!.contentWindow!;
      const hostile: unknown[] = [
        'claimcue',
        { type: 'claimcue:seek', seconds: 1e308 },
        { type: 'claimcue', document: { version: '1.0' } },
        { __proto__: null, toString: 'x' },
        JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'),
        'x'.repeat(10_000),
        [[[[[]]]]],
        null,
      ];
      for (let i = 0; i < 20_000; i++) target.postMessage(hostile[i % hostile.length], '*');
    });
    expect(await seekIn(frame as unknown as Page, 12)).toEqual(['over-a-cut']);
    expect(await frame.evaluate(() => ({}) as { polluted?: unknown })).toEqual({});
    expect(faults).toEqual([]);
  });
});

describe('F22 frozen or polluted prototypes, hostile host CSS', () => {
  // What cards say, and the attributes that they stand with.
  const shown = (page: Page): Promise<string> =>
    page.evaluate(() =>
      ['overlay', 'list', 'timeline', 'legend', 'compare', 'sources', 'notice', 'card', 'media-switch']
        .flatMap((name) => [...document.querySelectorAll(`claimcue-${name}`)])
        .map(({ shadowRoot }) => {
          const elements = [...(shadowRoot?.querySelectorAll('*') ?? [])];
          const attributes = elements.flatMap((element) => [...element.attributes].map(({ value }) => value));
          return `${shadowRoot?.textContent} ${attributes.join(' ')}`.replace(/\s+/g, ' ');
        })
        .join('\n'),
    );

  /** Shows a document that is fetched, in every element. @returns whether it was shown. */
  const mountAll = (page: Page, given: ClaimDocument): Promise<boolean> =>
    page.evaluate(async (text) => {
      const main = globalThis.document.querySelector('main')!;
      const player = window.openBarePlayer();
      const src = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
      const list = globalThis.document.createElement('section');
      main.append(list);
      const claimcue = player.claimcue({ src, media: 'raw', list, onIssue: () => {} });
      for (const name of ['compare', 'sources', 'notice', 'card', 'media-switch']) {
        const element = globalThis.document.createElement(`claimcue-${name}`);
        main.append(element);
        claimcue.bind(element);
      }
      Object.assign(window, { player, claimcue });
      const isShown = await claimcue.ready.then(
        () => true,
        () => false,
      );
      for (const element of globalThis.document.querySelectorAll(
        'claimcue-overlay, claimcue-list, claimcue-compare',
      ))
        Object.assign(element, { active: claimcue.document?.claims.map(({ id }) => id) });
      for (const element of globalThis.document.querySelectorAll('claimcue-card'))
        Object.assign(element, { party: claimcue.document?.parties[0]?.id });
      await new Promise((resolve) => setTimeout(resolve, 300));
      return isShown;
    }, JSON.stringify(given));

  it('shows the same though a script of the page added every field of the format to all objects', async () => {
    const clean = await open('plugin-page');
    expect(await mountAll(clean.page, rich)).toBe(true);
    await expect.poll(() => shown(clean.page)).toContain('One account only');
    // The menu comes after the accounts and takes some of the seek bar's room, which the timeline then follows.
    await clean.page.locator('.vjs-claimcue-menu').waitFor({ state: 'attached' });
    let expected = '';
    await expect
      .poll(
        async () => {
          const before = expected;
          expected = await shown(clean.page);
          return expected === before;
        },
        { interval: 300 },
      )
      .toBe(true);
    await context.close();
    const { page, faults } = await open('plugin-page', () => {
      // Before any script of ours; with other names bare video.js does not start.
      for (const name of ['document', 'list', 'media', 'parties'])
        Object.defineProperty(Object.prototype, name, { value: 'early', writable: true, configurable: true });
      Object.assign(Array.prototype, { first: () => 'polluted' });
    });
    for (const value of ['polluted', 7, null]) {
      await page.evaluate(
        ([names, added]) => {
          window.player?.dispose();
          document.querySelector('main')!.replaceChildren();
          // Not enumerable: what is, breaks what a bundler joined before any of ours runs.
          for (const name of names)
            Object.defineProperty(Object.prototype, name, {
              value: added,
              writable: true,
              configurable: true,
            });
        },
        [fieldNames, value] as const,
      );
      expect(await mountAll(page, rich), String(value)).toBe(true);
      // What only a desk needs of the timeline is fetched once it is there.
      await expect.poll(() => shown(page), { message: String(value) }).toBe(expected);
    }
    expect(faults).toEqual([]);
  });

  it('does its work with frozen prototypes', async () => {
    const { page, faults } = await open('plugin-page');
    await page.evaluate(() => {
      for (const { prototype } of [Object, Array, Function, String, Map, Set, Promise, RegExp, Date])
        Object.freeze(prototype);
    });
    await mount(page);
    expect(await seekIn(page, 12)).toEqual(['over-a-cut']);
    expect(faults).toEqual([]);
  });

  it('looks the same under a page that styles every tag and every inherited property', async () => {
    const { page, faults } = await open('plugin-page');
    await mount(page);
    await seekIn(page, 7);
    const look = (): Promise<unknown> =>
      page.evaluate(async () => {
        for (let i = 0; i < 4; i++) await new Promise(requestAnimationFrame);
        const root = document.querySelector('claimcue-overlay')!.shadowRoot!;
        return [...root.querySelectorAll('.card, .card *')].map((element) => {
          const style = getComputedStyle(element);
          return [
            element.localName,
            element.getBoundingClientRect().width,
            ...['fontSize', 'lineHeight', 'letterSpacing', 'wordSpacing', 'textTransform', 'textAlign'].map(
              (name) => style[name as 'fontSize'],
            ),
            ...[
              'fontStyle',
              'fontWeight',
              'whiteSpace',
              'textIndent',
              'fontVariant',
              'visibility',
              'cursor',
            ].map((name) => style[name as 'fontSize']),
          ];
        });
      });
    const before = await look();
    await page.addStyleTag({
      content: `
        html, body, main, div, video-js { letter-spacing: 5px; word-spacing: 9px; text-transform: uppercase; text-indent: 40px;
          font-style: italic; font-weight: 900; font-variant: small-caps; text-align: right; line-height: 4; white-space: pre;
          text-shadow: 0 0 9px red; word-break: break-all; hyphens: auto; }
        p, span, button, article, blockquote, h3, h4, ul, li, a, bdi, cite { font-size: 60px !important; color: red !important;
          position: fixed !important; transform: rotate(9deg) !important; }
        .card, .claim, .party, .quote, .stage, .top-row { display: none !important; }`,
    });
    expect(await look()).toEqual(before);
    expect(faults).toEqual([]);
  });
});

describe('F23 two versions of the elements on a page', () => {
  it('do not throw: the second says that it is there already, and the first is used', async () => {
    const { page, faults, warnings } = await open('plugin-page');
    const definition = await page.evaluate(() => String(customElements.get('claimcue-overlay')));
    await page.evaluate(() => {
      window.kept = [customElements.get('claimcue-overlay')];
    });
    await page.addScriptTag({ type: 'module', url: 'elements-page-2/page.js' });
    const said = warnings.filter((text) => text.includes('already defined by another copy'));
    expect(said.length).toBeGreaterThan(5);
    expect(said[0]).toMatch(/^claimcue: <claimcue-[\w-]+> is already defined/);
    expect(await page.evaluate(() => window.kept[0] === customElements.get('claimcue-overlay'))).toBe(true);
    expect(definition).toContain('class');
    await mount(page);
    expect(await seekIn(page, 12)).toEqual(['over-a-cut']);
    expect(faults).toEqual([]);
  });
});
