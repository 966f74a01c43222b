import { fileURLToPath } from 'node:url';
import { expectAccounts, type OpenedExample, openExample } from '@claimcue/tooling/examples';
import { afterAll, beforeAll, it } from 'vitest';

let example: OpenedExample;

beforeAll(async () => {
  example = await openExample(fileURLToPath(new URL('..', import.meta.url)));
}, 60_000);
afterAll(() => example?.close());

it('shows the accounts of the second that is shown, and that the footage is a stand-in', async () => {
  const page = await expectAccounts(example);
  await page.locator('claimcue-list').getByRole('button').first().waitFor();
});
