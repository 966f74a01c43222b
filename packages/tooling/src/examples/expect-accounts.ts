import type { Page } from 'playwright';
import { expect } from 'vitest';
import { cardsOver, seekTo } from './cards-over.ts';
import type { OpenedExample } from './open-example.ts';

const partiesOver = async (page: Page): Promise<unknown> => (await cardsOver(page)).map(({ party }) => party);

/**
 * Opens the page of an example that shows the Norwalk case, and goes to seconds at which three, two and none of the parties
 * speak: their cards are over the picture, the label says that the footage is a stand-in, and nothing failed.
 *
 * @returns the page, for what the example shows beyond that.
 */
export async function expectAccounts({ browser, url }: OpenedExample): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('response', (answer) => {
    if (answer.status() >= 400) faults.push(`${answer.status()} ${answer.url()}`);
  });
  await page.goto(url);
  await seekTo(page, 80);
  await expect.poll(() => partiesOver(page)).toEqual(['duff', 'union', 'chief']);
  expect((await cardsOver(page))[1]!.words).toContain('No officer spit at Sen. Duff.');
  await seekTo(page, 110);
  await expect.poll(() => partiesOver(page)).toEqual(['duff', 'union']);
  await seekTo(page, 30);
  await expect.poll(() => partiesOver(page)).toEqual([]);
  const label = page.locator('claimcue-overlay [part~="stand-in"]');
  expect([await label.isVisible(), await label.textContent()]).toEqual([
    true,
    expect.stringContaining('not the released video'),
  ]);
  expect(faults).toEqual([]);
  return page;
}
