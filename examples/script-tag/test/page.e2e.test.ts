import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cardsOver, type OpenedExample, openFolders, seekTo } from '@claimcue/tooling/examples';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folders } from '../folders.ts';

let example: OpenedExample;

beforeAll(async () => {
  if (!existsSync(join(folders['/claimcue/'], 'claimcue-videojs.global.js')))
    throw new Error('This opens what is published, and that is not there. Run "pnpm build" first.');
  example = await openFolders(folders);
}, 60_000);
afterAll(() => example?.close());

describe('the page with script tags', () => {
  it('shows the accounts of the second that is shown, and that the footage is a stand-in', async () => {
    const page = await example.browser.newPage({ viewport: { width: 1280, height: 900 } });
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('response', (answer) => {
      if (answer.status() >= 400) faults.push(`${answer.status()} ${answer.url()}`);
    });
    await page.goto(example.url);
    await seekTo(page, 80);
    await expect
      .poll(async () => (await cardsOver(page)).map(({ party }) => party))
      .toEqual(['duff', 'union', 'chief']);
    expect((await cardsOver(page))[1]!.words).toContain('No officer spit at Sen. Duff.');
    await seekTo(page, 110);
    await expect
      .poll(async () => (await cardsOver(page)).map(({ party }) => party))
      .toEqual(['duff', 'union']);
    await seekTo(page, 30);
    await expect.poll(() => cardsOver(page)).toEqual([]);
    expect(await page.locator('claimcue-overlay [part~="stand-in"]').textContent()).toMatch(
      /not the released video/,
    );
    expect(await page.locator('claimcue-overlay [part~="stand-in"]').isVisible()).toBe(true);
    expect(faults).toEqual([]);
  });
});
