import type { BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { openSite, type Site } from '../fixtures/site/open-site.ts';
import type { PageWindow } from '../fixtures/site/page-globals.ts';
import { type WatchedPage, watchPage } from '../fixtures/site/watch-page.ts';
import { twoRecordingsCase } from '../fixtures/two-recordings-case.ts';

// Inside `evaluate` a function runs in the page and knows nothing of this file but what it is given.
declare const window: PageWindow;

vi.setConfig({ testTimeout: 60_000 });

let site: Site;
let context: BrowserContext;
beforeAll(async () => {
  site = await openSite({
    pages: {
      'plugin-page': 'plugin-page.ts',
      'plugin-page-2': 'plugin-page.ts',
      'core-page': 'core-page.ts',
    },
  });
}, 120_000);
afterAll(() => site?.close());
afterEach(() => context?.close());

async function open(name: string): Promise<WatchedPage> {
  context = await site.browser.newContext();
  return watchPage(context, `${site.url}${name}`);
}

/** Opens a player of the copy of video.js that is on the window, goes to a second, and says what is shown there. */
const playAt = (page: Page, second: number): Promise<{ active: string; cards: string }> =>
  page.evaluate(
    async ([document, at]) => {
      const player = window.openBarePlayer();
      const claimcue = player.claimcue({ document });
      window.kept = [...(window.kept ?? []), player];
      await claimcue.ready;
      if (player.readyState() < 3) await new Promise((resolve) => player.one('canplay', resolve));
      const there = new Promise((resolve) => player.one('seeked', resolve));
      player.currentTime(at);
      await there;
      const overlay = player.el().querySelector('claimcue-overlay') as HTMLElement & {
        updateComplete: unknown;
      };
      await overlay.updateComplete;
      return { active: claimcue.active.join(), cards: overlay.shadowRoot!.textContent!.replace(/\s+/g, ' ') };
    },
    [twoRecordingsCase as unknown as Record<string, unknown>, second] as const,
  );

describe('other builds of video.js, and two copies of the plugin', () => {
  it('of core alone shows a case, without what core leaves out', async () => {
    const { page, faults, requests } = await open('core-page');
    // What checks documents is on its way before there is a player.
    await expect.poll(() => requests.filter((url) => url.includes('/checks-')).length).toBe(1);
    const { active, cards } = await playAt(page, 12);
    expect(active).toBe('over-a-cut');
    expect(cards).toContain('What ann said, over-a-cut');
    await expect.poll(() => page.locator('.vjs-claimcue-menu').count()).toBe(1);
    expect(faults).toEqual([]);
    // The whole of video.js has an engine for streams; core has not.
    const sizeOf = async (url: string): Promise<boolean> =>
      (await (await fetch(url)).text()).includes('VhsSourceHandler');
    expect(requests).toContain(`${site.url}core-page/page.js`);
    expect(await sizeOf(`${site.url}core-page/page.js`)).toBe(false);
    expect(await sizeOf(`${site.url}plugin-page/page.js`)).toBe(true);
  });

  it('two copies of plugin and video.js: each player works with its own, and elements are defined once', async () => {
    const { page, faults, warnings } = await open('plugin-page');
    await page.evaluate(() => {
      window.kept = [window.videojs, customElements.get('claimcue-overlay')];
    });
    const first = await playAt(page, 12);
    await page.addScriptTag({ type: 'module', url: 'plugin-page-2/page.js' });
    expect(await page.evaluate(() => window.kept[0] === window.videojs)).toBe(false);
    expect(await page.evaluate(() => window.kept[1] === customElements.get('claimcue-overlay'))).toBe(true);
    const second = await playAt(page, 33);
    expect([first.active, second.active]).toEqual(['over-a-cut', 'over-two-cuts']);
    expect(second.cards).toContain('What ben said, over-two-cuts');
    // The second says that the elements are there already; the players of the first stay as they are.
    expect(
      warnings.filter((text) => text.includes('already defined by another copy')).length,
    ).toBeGreaterThan(4);
    const states = await page.evaluate(async () => {
      const [one, two] = window.kept.slice(2) as PageWindow['player'][];
      one!.claimcue().setParties(['city']);
      const before = [one!.claimcue().parties.join(), two!.claimcue().parties.join()];
      two!.dispose();
      return [
        ...before,
        one!.claimcue().active.join(),
        one!.el().querySelectorAll('claimcue-overlay').length,
      ];
    });
    expect(states).toEqual(['city', 'ann,ben,city', 'over-a-cut', 1]);
    expect(faults).toEqual([]);
  });
});
