import { fileURLToPath } from 'node:url';
import { expectAccounts, type OpenedExample, openExample } from '@claimcue/tooling/examples';
import { afterAll, beforeAll, expect, it } from 'vitest';

let example: OpenedExample;

beforeAll(async () => {
  example = await openExample(fileURLToPath(new URL('..', import.meta.url)));
}, 60_000);
afterAll(() => example?.close());

it('shows the accounts of the second that is shown, and that the footage is a stand-in', async () => {
  const page = await expectAccounts(example);
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toMatch(/Senator Duff’s visit/);
  // The page's own element, which it lets follow the player.
  await page
    .locator('#notices')
    .getByText(/stand-in/i)
    .first()
    .waitFor();
});
