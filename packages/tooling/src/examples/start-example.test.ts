import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../browser/launch.ts';
import { workspaceRoot } from '../workspace.ts';
import { startExample } from './start-example.ts';

const examples = join(workspaceRoot, 'examples');
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);
afterAll(() => browser?.close());

describe('pnpm start', () => {
  it.each(readdirSync(examples))(
    'shows the accounts of %s, and ends with all that it started',
    async (name) => {
      const { url, stop } = await startExample(join(examples, name), 200);
      const page = await browser.newPage();
      try {
        const faults: string[] = [];
        page.on('pageerror', ({ message }) => faults.push(message));
        page.on('response', (answer) => {
          if (answer.status() >= 400) faults.push(`${answer.status()} ${answer.url()}`);
        });
        await page.goto(url);
        await page
          .getByText('No officer spit at Sen. Duff.')
          .filter({ visible: true })
          .first()
          .waitFor({ timeout: 60_000 });
        expect(faults).toEqual([]);
      } finally {
        await page.close();
        await stop();
      }
      await expect(fetch(url)).rejects.toThrow();
    },
    300_000,
  );
});
