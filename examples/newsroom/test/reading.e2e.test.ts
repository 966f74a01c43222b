import { findAxeViolations } from '@claimcue/tooling/examples';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { openPlayer, pieceOf, settled, useNewsroom } from './newsroom.ts';

const newsroom = useNewsroom();
const piece = await pieceOf(newsroom, 'script');

/** How far a page can be scrolled sideways; what may be, such as a wide table in its own box, does not count. */
const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

async function open(content: string, width: number, letters = '100%') {
  const visited = await newsroom.show(`<h1>A page</h1><h2>A part</h2>${content}`, {
    viewport: { width, height: 800 },
    before: (fresh) =>
      fresh
        .addInitScript((size) => {
          // As a reader's own size of letters: set by the browser and not by the page, so that no policy is asked.
          addEventListener('DOMContentLoaded', () => {
            const sheet = new CSSStyleSheet();
            sheet.replaceSync(`html { font-size: ${size} }`);
            document.adoptedStyleSheets = [sheet];
          });
        }, letters)
        .then(() => {}),
  });
  await settled(visited.page);
  return visited;
}

describe('an embed', () => {
  it('reads from right to left where its language does, without the page moving sideways', async () => {
    const arabic = piece.replace('<claimcue-player ', '<claimcue-player language="ar" ');
    const { page } = await open(arabic, 360);
    const ask = page.locator('claimcue-player .ask');
    expect(await ask.evaluate((button) => getComputedStyle(button).direction)).toBe('rtl');
    expect(await sideways(page)).toBe(0);
    expect(await findAxeViolations(page)).toEqual([]);
    await openPlayer(page);
    await page.locator('claimcue-compare').waitFor();
    expect(
      await page.locator('claimcue-compare').evaluate((element) => getComputedStyle(element).direction),
    ).toBe('rtl');
    // What was said stays in the language in which it was said.
    const quote = page.locator('claimcue-compare blockquote').first();
    expect(await quote.evaluate((element) => getComputedStyle(element).direction)).toBe('ltr');
    expect(await sideways(page)).toBe(0);
    await page.locator('claimcue-player video').evaluate((video: HTMLVideoElement) => video.pause());
    expect(await findAxeViolations(page)).toEqual([]);
  });

  for (const [width, letters] of [
    [320, '100%'],
    [640, '200%'],
  ] as const) {
    it(`is read ${width} pixels wide in letters of ${letters}, before and after the click`, async () => {
      const { page } = await open(piece, width, letters);
      expect(await sideways(page)).toBe(0);
      expect(await findAxeViolations(page)).toEqual([]);
      await openPlayer(page);
      await page.locator('claimcue-compare').waitFor();
      expect(await sideways(page)).toBe(0);
      // With the controls seen, which fade away while nobody moves.
      await page.locator('claimcue-player video').evaluate((video: HTMLVideoElement) => video.pause());
      expect(await findAxeViolations(page)).toEqual([]);
    });
  }
});
