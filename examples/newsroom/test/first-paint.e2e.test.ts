import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { findAxeViolations } from '@claimcue/tooling/examples';
import { describe, expect, it } from 'vitest';
import { readCase } from '../src/build-site.ts';
import { folders } from '../src/folders.ts';
import { openPlayer, pieceOf, settled, useNewsroom, wordsOf } from './newsroom.ts';

const newsroom = useNewsroom();
const piece = await pieceOf(newsroom, 'script');
const document = await readCase(join(folders.case, 'case.json'));

describe('before the reader asks', () => {
  it('shows title, notices and every account as text, and the button', async () => {
    const { page } = await newsroom.show(piece);
    await settled(page);
    const words = await wordsOf(page, 'claimcue-player');
    expect(words).toContain(document.title);
    for (const { text } of document.notices ?? []) {
      if (!/phone video/.test(text)) expect(words).toContain(text.replace(/\s+/g, ' '));
    }
    for (const { quotes = [] } of document.claims)
      for (const { exact } of quotes) expect(words).toContain(exact);
    expect(await page.getByRole('button', { name: 'Play the video with the accounts' }).count()).toBe(1);
  });

  it('asks nobody but the site, and for neither player nor video', async () => {
    const { page, requests } = await newsroom.show(piece);
    await settled(page);
    const own = newsroom.article;
    expect(requests.filter((address) => !address.startsWith(own))).toEqual([]);
    expect(
      requests.filter((address) => /open-player|core\.es|video\.es|\.mp4|\.webm|\.vtt/.test(address)),
    ).toEqual([]);
    expect(requests.some((address) => address.endsWith('/case.json'))).toBe(true);
  });

  it('costs at most 40 kB of script, gzipped', async () => {
    const { page, requests } = await newsroom.show(piece);
    await settled(page);
    const scripts = [...new Set(requests.filter((address) => address.endsWith('.js')))];
    let bytes = 0;
    for (const address of scripts) {
      const path = new URL(address).pathname;
      bytes += gzipSync(await readFile(join(newsroom.folder, path)), { level: 9 }).length;
    }
    expect(scripts.length).toBeGreaterThan(0);
    expect(bytes).toBeGreaterThan(5_000);
    expect(bytes).toBeLessThanOrEqual(40_000);
  });

  for (const width of [360, 1280]) {
    it(`moves nothing, ${width} pixels wide`, async () => {
      const { page, shift } = await newsroom.visit(newsroom.article, {
        viewport: { width, height: 740 },
      });
      await settled(page);
      const height = await page.evaluate(() => window.document.documentElement.scrollHeight);
      for (let top = 0; top < height / 2; top += 600) {
        await page.evaluate((y) => window.scrollTo(0, y), top);
        await page.waitForTimeout(30);
      }
      expect(await shift()).toBe(0);
      await page.context().close();
    });
  }

  it('stores nothing, before and after the player plays', async () => {
    const { page } = await newsroom.show(piece);
    await settled(page);
    await openPlayer(page);
    await page.waitForFunction(() => {
      const video = window.document.querySelector('claimcue-player')?.shadowRoot?.querySelector('video');
      return (video?.currentTime ?? 0) > 0.2;
    });
    const stored = await page.evaluate(async () => ({
      local: localStorage.length,
      session: sessionStorage.length,
      cookie: window.document.cookie,
      databases: (await indexedDB.databases()).length,
    }));
    expect(stored).toEqual({ local: 0, session: 0, cookie: '', databases: 0 });
  });

  it('has no accessibility violation', async () => {
    const { page } = await newsroom.show(`<h1>A page</h1><h2>A part</h2>${piece}`);
    await settled(page);
    expect(await findAxeViolations(page)).toEqual([]);
  });
});

describe('the colours', () => {
  it('follow the page, and an explicit choice before it', async () => {
    const { page } = await newsroom.show(
      `${piece}${piece.replace('<claimcue-player ', '<claimcue-player theme="light" ')}`,
      { colorScheme: 'dark' },
    );
    await settled(page);
    const inks = await page
      .locator('.claimcue-head')
      .evaluateAll((heads) => heads.map((head) => getComputedStyle(head).colorScheme));
    expect(inks).toEqual(['light dark', 'light']);
  });

  it('and the letters are the page’s own where it says so, before and after the click', async () => {
    await newsroom.write(
      'theme.css',
      `claimcue-player { --claimcue-ink: rgb(10, 20, 30); --claimcue-font-text: monospace; --claimcue-radius: 9px; }
claimcue-player::part(open) { outline: 3px solid rgb(40, 50, 60); }
claimcue-player::part(list) { outline: 5px solid rgb(70, 80, 90); }`,
    );
    const { page } = await newsroom.show(`<link rel="stylesheet" href="theme.css">${piece}`);
    await settled(page);
    const look = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => {
          const { color, fontFamily, outline, borderRadius } = getComputedStyle(element);
          return { color, fontFamily, outline, borderRadius };
        });
    expect(await look('.claimcue-title')).toMatchObject({
      color: 'rgb(10, 20, 30)',
      fontFamily: 'monospace',
    });
    expect((await look('.ask')).outline).toBe('rgb(40, 50, 60) solid 3px');
    expect((await look('.ask-label')).borderRadius).toBe('9px');
    await openPlayer(page);
    expect((await look('claimcue-player .list')).outline).toBe('rgb(70, 80, 90) solid 5px');
    expect(await look('claimcue-compare blockquote')).toMatchObject({
      color: 'rgb(10, 20, 30)',
      fontFamily: 'monospace',
    });
  });
});
