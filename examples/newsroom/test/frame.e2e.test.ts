import { join } from 'node:path';
import type { FrameLocator, Locator, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { readCase } from '../src/build-site.ts';
import { folders } from '../src/folders.ts';
import { pieceOf, settled, useNewsroom } from './newsroom.ts';
import { pdfText } from './pdf-text.ts';

const newsroom = useNewsroom();
const document = await readCase(join(folders.case, 'case.json'));
const frame = await pieceOf(newsroom, 'frame');
const resize = '<script type="module" src="accounts/player/claimcue-resize.js"></script>';

async function inFrame(page: Page): Promise<FrameLocator> {
  const inside = page.frameLocator('iframe');
  await inside.locator('.ask').waitFor();
  return inside;
}

const frameHeight = (page: Page): Promise<number> =>
  page.locator('iframe').evaluate((element) => Math.round(element.getBoundingClientRect().height));

describe('the frame', () => {
  it('is as high as its content, and follows it', async () => {
    const { page } = await newsroom.show(`${resize}${frame}`);
    const inside = await inFrame(page);
    const content = () =>
      inside.locator('html').evaluate((element) => Math.ceil(element.getBoundingClientRect().height));
    await expect.poll(async () => (await frameHeight(page)) - (await content())).toBe(0);
    expect(await frameHeight(page)).toBeGreaterThan(1000);
    await page.setViewportSize({ width: 400, height: 800 });
    await expect.poll(async () => (await frameHeight(page)) - (await content())).toBe(0);
  });

  it('tells its height to the exact origin of the page around it, also as AMP wants it', async () => {
    const { page } = await newsroom.show(frame, {
      before: (fresh) =>
        fresh
          .addInitScript(() => {
            Object.assign(window, { heard: [] });
            addEventListener('message', ({ data, origin }) =>
              (window as unknown as { heard: unknown[] }).heard.push({ ...data, origin }),
            );
          })
          .then(() => {}),
    });
    await inFrame(page);
    const heard = () =>
      page.evaluate(() => (window as unknown as { heard: { type: string; origin: string }[] }).heard);
    await expect.poll(async () => (await heard()).map(({ type }) => type)).toContain('embed-size');
    const origin = new URL(newsroom.assets).origin;
    expect(await heard()).toContainEqual({ type: 'claimcue:height', height: expect.any(Number), origin });
    expect(await heard()).toContainEqual({
      sentinel: 'amp',
      type: 'embed-size',
      height: expect.any(Number),
      origin,
    });
  });

  it('is moved by no message from another window, of another form or beyond reason', async () => {
    const { page } = await newsroom.show(`${resize}${frame}`);
    await inFrame(page);
    await expect.poll(() => frameHeight(page)).toBeGreaterThan(1000);
    const before = await frameHeight(page);
    // From the page itself, which is not the frame.
    await page.evaluate(() => {
      for (let i = 0; i < 10_000; i++) window.postMessage({ type: 'claimcue:height', height: 10 + i }, '*');
    });
    // From the frame's own window and origin, but no height that makes sense.
    await page.frames()[1]!.evaluate(() => {
      const bad: unknown[] = [null, 'claimcue:height', 7, [], { type: 'claimcue:height' }];
      for (const height of ['9', Number.NaN, -5, 0, 1e9, Number.POSITIVE_INFINITY, {}, null])
        bad.push({ type: 'claimcue:height', height });
      for (let i = 0; i < 1000; i++) for (const data of bad) window.parent.postMessage(data, '*');
    });
    await page.waitForTimeout(300);
    expect(await frameHeight(page)).toBe(before);
  });

  it('is set once for what the screen shows, however many messages come', async () => {
    const { page } = await newsroom.show(`${resize}${frame}`);
    await inFrame(page);
    await expect.poll(() => frameHeight(page)).toBeGreaterThan(1000);
    await page.evaluate(() => {
      Object.assign(window, { changes: 0 });
      new MutationObserver((records) => {
        (window as unknown as { changes: number }).changes += records.length;
      }).observe(window.document.querySelector('iframe')!, { attributes: true, attributeFilter: ['style'] });
    });
    await page.frames()[1]!.evaluate(() => {
      for (let i = 0; i < 20_000; i++)
        window.parent.postMessage({ type: 'claimcue:height', height: 1500 + (i % 100) }, '*');
    });
    await page.waitForTimeout(1000);
    const changes = await page.evaluate(() => (window as unknown as { changes: number }).changes);
    expect(changes).toBeGreaterThan(0);
    expect(changes).toBeLessThan(400);
  });

  it('has the buttons that it is permitted to use, and no others', async () => {
    const open = async (content: string) => {
      const { page } = await newsroom.show(content);
      const inside = await inFrame(page);
      await inside.locator('.ask').click();
      // Before that a player does not know what it can show.
      await inside.locator('.vjs-has-started').waitFor();
      return inside.locator('.vjs-control-bar > button');
    };
    const shown = async (buttons: Locator): Promise<string[]> => {
      const names = await buttons.evaluateAll((all) =>
        all.filter((button) => button.checkVisibility()).map((button) => button.className),
      );
      return names
        .flatMap((name) => /vjs-(fullscreen|picture-in-picture)-control/.exec(name)?.[1] ?? [])
        .sort();
    };
    const permitted = await open(frame);
    await expect.poll(() => shown(permitted)).toEqual(['fullscreen', 'picture-in-picture']);
    const forbidden = frame.replace(/allow="[^"]*"/, `allow="fullscreen 'none'; picture-in-picture 'none'"`);
    expect(await shown(await open(forbidden))).toEqual([]);
  });

  for (const [query, said] of [
    ['?src=https://elsewhere.example/x.json', '“src”'],
    ['?theme=%3Cscript%3E', 'is not one of auto, light, dark'],
    ['?start=62&onclick=alert(1)', '“onclick”'],
  ] as const) {
    it(`refuses ${query} in words, and the accounts stay`, async () => {
      const { page, requests } = await newsroom.visit(`${newsroom.assets}accounts/index.html${query}`);
      await page.locator('.panel').filter({ hasText: said }).waitFor();
      await page.getByText('“No officer spit at Sen. Duff.”').first().waitFor();
      // Nothing of what the parameters name, and nothing of the article that the page was made for.
      expect(requests.filter((address) => !address.startsWith(newsroom.assets))).toEqual([]);
      expect(requests.some((address) => address.endsWith('.jpg'))).toBe(true);
    });
  }

  it('takes the parameters that it knows, and passes over those that sites hang on', async () => {
    const { page } = await newsroom.visit(
      `${newsroom.assets}accounts/index.html?theme=dark&start=62&utm_source=letter`,
    );
    await page.locator('.ask').waitFor();
    expect(await page.locator('claimcue-player').getAttribute('start')).toBe('62');
    expect(await page.locator('html').evaluate((root) => getComputedStyle(root).colorScheme)).toBe('dark');
    expect(await page.locator('.panel').count()).toBe(0);
  });
});

describe('print', () => {
  // Without spaces, which a PDF has none of, and with letters apart that a font joins, such as those of "officer".
  const bare = (text: string): string => text.normalize('NFKC').replace(/[ʼ]/g, '’').replace(/\s+/g, '');
  const contained = async (page: Page): Promise<void> => {
    await page.emulateMedia({ media: 'print' });
    const text = bare(await pdfText(await page.pdf({ format: 'A4' })));
    for (const { quotes = [] } of document.claims) {
      for (const { exact } of quotes) expect(text).toContain(bare(exact));
    }
    for (const source of document.sources ?? []) {
      expect(text).toContain(bare(source.title));
      if (source.url !== undefined) expect(text).toContain(source.url);
    }
  };

  it('holds every claim and every source, before the player was asked for', async () => {
    const { page } = await newsroom.show(await pieceOf(newsroom, 'script'));
    await settled(page);
    await contained(page);
  });

  it('holds them after it, too', async () => {
    const { page } = await newsroom.show(await pieceOf(newsroom, 'script'));
    await settled(page);
    await page.locator('.ask').click();
    await page.locator('claimcue-player[data-open]').waitFor();
    await contained(page);
  });
});
