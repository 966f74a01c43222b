import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expectAccounts, type OpenedExample, openFolders } from '@claimcue/tooling/examples';
import { afterAll, beforeAll, it } from 'vitest';
import { folders } from '../folders.ts';

let example: OpenedExample;

beforeAll(async () => {
  if (!existsSync(join(folders['/claimcue/'], 'claimcue-videojs.global.js')))
    throw new Error('This opens what is published, and that is not there. Run "pnpm build" first.');
  example = await openFolders(folders);
}, 60_000);
afterAll(() => example?.close());

it('shows the accounts of the second that is shown, and that the footage is a stand-in', async () => {
  const page = await expectAccounts(example);
  await page.locator('#accounts').getByRole('button').first().waitFor();
});
