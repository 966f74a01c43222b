import { join } from 'node:path';
import { findAxeViolations } from '@claimcue/tooling/examples';
import { describe, expect, it } from 'vitest';
import { readCase } from '../src/build-site.ts';
import { folders } from '../src/folders.ts';
import { openPlayer, pieceOf, settled, useNewsroom, wordsOf } from './newsroom.ts';

const newsroom = useNewsroom();
const piece = await pieceOf(newsroom, 'script');
const document = await readCase(join(folders.case, 'case.json'));

describe('when the reader asks', () => {
  it('plays, with the focus on the player, and asks nobody but the site', async () => {
    const { page, requests } = await newsroom.show(piece);
    await settled(page);
    await page.evaluate(() => {
      Object.assign(window, { told: [] });
      for (const name of ['claimcue-open', 'claimcue-ready', 'claimcue-analytics']) {
        addEventListener(name, () => (window as unknown as { told: string[] }).told.push(name));
      }
    });
    await openPlayer(page);
    await page.waitForFunction(() => {
      const video = window.document.querySelector('claimcue-player')?.shadowRoot?.querySelector('video');
      return video !== null && video !== undefined && !video.paused && video.currentTime > 0.2;
    });
    const focused = await page.evaluate(
      () => window.document.querySelector('claimcue-player')?.shadowRoot?.activeElement?.className,
    );
    expect(focused).toContain('vjs-play-control');
    expect(requests.filter((address) => !address.startsWith(newsroom.article))).toEqual([]);
    expect(await page.evaluate(() => (window as unknown as { told: string[] }).told)).toEqual([
      'claimcue-open',
      'claimcue-ready',
    ]);
  });

  it.each([360, 768, 1280])(
    'makes room at the click, so that little moves later, %d pixels wide',
    async (width) => {
      const { page, shift } = await newsroom.show(piece, { viewport: { width, height: 740 } });
      await settled(page);
      // Later than half a second after a click, moves are no longer the answer to it.
      await page.route('**/open-player*.js', async (route) => {
        await new Promise((done) => setTimeout(done, 1_000));
        await route.continue();
      });
      await openPlayer(page);
      await page.locator('claimcue-timeline .tool').first().waitFor();
      await page.waitForTimeout(500);
      // What web.dev calls good for a whole visit.
      expect(await shift()).toBeLessThan(0.1);
    },
  );

  it('tells the page what the reader does only where the page asks for it', async () => {
    const { page } = await newsroom.show(
      piece.replace('<claimcue-player ', '<claimcue-player analytics="on" start="side-door" '),
    );
    await settled(page);
    await page.evaluate(() => {
      Object.assign(window, { told: [] });
      addEventListener('claimcue-analytics', (event) => {
        (window as unknown as { told: unknown[] }).told.push((event as CustomEvent).detail);
      });
    });
    await openPlayer(page);
    const told = () => page.evaluate(() => (window as unknown as { told: { action: string }[] }).told);
    await expect.poll(async () => (await told()).map(({ action }) => action)).toContain('play');
    expect(await told()).toContainEqual({ action: 'select', id: 'side-door', seconds: 62 });
    expect((await told())[0]).toEqual({ action: 'open' });
  });

  it('has the words that a reader without scripts has', async () => {
    const scripted = await newsroom.show(piece);
    await settled(scripted.page);
    await openPlayer(scripted.page);
    const plain = await newsroom.show(piece, { javaScriptEnabled: false });
    const [played, read] = [
      await wordsOf(scripted.page, 'claimcue-player'),
      ((await plain.page.locator('claimcue-player').textContent()) ?? '').replace(/\s+/g, ' '),
    ];
    const said = [
      document.title,
      ...document.parties.map(({ name }) => name),
      ...(document.moments ?? []).map(({ title }) => title),
      ...document.claims.flatMap(({ quotes = [] }) => quotes.map(({ exact }) => exact)),
      ...(document.sources ?? []).map(({ title }) => title),
      'WFSB reported:',
      'link drawn by the editor',
      'link drawn by Norwalk Police Union Local 1727',
    ];
    const flat = (text: string): string => text.replace(/\s+/g, '');
    for (const words of said) {
      expect(flat(read), 'without scripts').toContain(flat(words));
      expect(flat(played), 'with the player').toContain(flat(words));
    }
    // Nothing that is set as a party's words with the one is set as another's with the other.
    const quoted = (text: string): string[] =>
      [...new Set(flat(text).match(/“[^”]+”/g) ?? [])].filter((words) => words.length > 40).sort();
    expect(quoted(read).length).toBeGreaterThan(10);
    expect(quoted(played)).toEqual(quoted(read));
  });

  it('has no accessibility violation', async () => {
    const { page } = await newsroom.show(`<h1>A page</h1><h2>A part</h2>${piece}`);
    await settled(page);
    await openPlayer(page);
    expect(await findAxeViolations(page)).toEqual([]);
  });
});

describe('ten players on a page', () => {
  it('move nothing, share one document, and play one at a time', async () => {
    const { page, requests, shift } = await newsroom.show(piece.repeat(10));
    await settled(page);
    expect(await page.locator('claimcue-player').count()).toBe(10);
    expect(await shift()).toBe(0);
    expect(requests.filter((address) => address.endsWith('/case.json'))).toHaveLength(1);
    await openPlayer(page, 0);
    await openPlayer(page, 7);
    const playing = () =>
      page.evaluate(() =>
        [...window.document.querySelectorAll('claimcue-player')].flatMap((player, i) => {
          const video = player.shadowRoot?.querySelector('video');
          return video && !video.paused ? [i] : [];
        }),
      );
    await expect.poll(playing).toEqual([7]);
  });
});
