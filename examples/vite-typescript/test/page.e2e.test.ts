import { fileURLToPath } from 'node:url';
import { cardsOver, type OpenedExample, openExample, seekTo } from '@claimcue/tooling/examples';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let example: OpenedExample;

beforeAll(async () => {
  example = await openExample(fileURLToPath(new URL('..', import.meta.url)));
}, 60_000);
afterAll(() => example?.close());

describe('the bundled page', () => {
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
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toMatch(/Senator Duff’s visit/);
    await expect
      .poll(() =>
        page
          .locator('#notices')
          .getByText(/stand-in/i)
          .first()
          .isVisible(),
      )
      .toBe(true);
    expect(faults).toEqual([]);
  });
});
