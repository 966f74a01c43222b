import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ClaimDocument } from '@claimcue/schema';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { readCase } from '../src/build-site.ts';
import { folders } from '../src/folders.ts';
import { pieceOf, settled, useNewsroom, wordsOf } from './newsroom.ts';

const newsroom = useNewsroom();
const piece = await pieceOf(newsroom, 'script');
const document = await readCase(join(folders.case, 'case.json'));

/** Collects what the server answers to requests for a file; the page itself is told 200 where its copy was right. */
async function answersTo(page: Page, ending: string): Promise<() => number[]> {
  const wire = await page.context().newCDPSession(page);
  await wire.send('Network.enable');
  const asked = new Map<string, string>();
  const answered: { readonly request: string; readonly status: number }[] = [];
  wire.on('Network.requestWillBeSent', ({ requestId, request }) => asked.set(requestId, request.url));
  // It may come before the request is told of.
  wire.on('Network.responseReceivedExtraInfo', ({ requestId, statusCode }) =>
    answered.push({ request: requestId, status: statusCode }),
  );
  return () =>
    answered.filter(({ request }) => asked.get(request)?.endsWith(ending)).map(({ status }) => status);
}

describe('a correction', () => {
  it('reaches a page that was made before it, ahead of the video, and is told', async () => {
    const corrected: ClaimDocument = {
      ...document,
      updated: '2026-12-01',
      corrections: [
        {
          id: 'k1',
          of: 'union-leaving',
          date: '2026-12-01',
          severity: 'major',
          note: 'A word was left out of the quote.',
        },
      ],
    };
    const { page } = await newsroom.show(piece, {
      before: async (fresh) => {
        await fresh.route('**/case.json', (route) => route.fulfill({ json: corrected }));
        await fresh.addInitScript(() =>
          addEventListener('claimcue-version', (event) =>
            Object.assign(window, { version: (event as CustomEvent).detail }),
          ),
        );
      },
    });
    await page
      .locator('.claimcue-head .claimcue-correction')
      .filter({ hasText: 'A word was left out of the quote.' })
      .waitFor();
    expect(await page.evaluate(() => (window as unknown as { version: unknown }).version)).toEqual({
      version: '2026-12-01',
    });
    const words = await wordsOf(page, 'claimcue-player');
    expect(words).toContain('Changed since this page was made');
    expect(words.replace(/\s+/g, ' ')).toContain('Version of December 1, 2026');
    expect(await page.locator('.ask').isVisible()).toBe(true);
  });

  it('is asked after at each visit, and costs no second copy where there is none', async () => {
    const { page } = await newsroom.show(piece);
    await settled(page);
    const answers = await answersTo(page, '/case.json');
    await page.reload();
    await settled(page);
    expect(answers()).toEqual([304]);
    expect(await page.locator('.claimcue-accounts').count()).toBe(1);
    // The file is another now, though the browser's copy is minutes old at most.
    const file = join(newsroom.folder, 'accounts', 'case.json');
    const text = await readFile(file, 'utf8');
    try {
      await writeFile(file, JSON.stringify({ ...document, updated: '2026-12-01' }));
      await page.reload();
      await page.getByText('Version of December 1, 2026').waitFor();
      expect(answers()).toEqual([304, 200]);
    } finally {
      await writeFile(file, text);
    }
  });

  it('that cannot be asked after is said, and the accounts stay', async () => {
    const { page } = await newsroom.show(piece, {
      before: async (fresh) => void (await fresh.route('**/case.json', (route) => route.abort())),
    });
    await page.locator('.panel').waitFor();
    const words = await wordsOf(page, 'claimcue-player');
    expect(words).toContain('Whether there is a newer version could not be found out.');
    expect(words).toContain('No officer spit at Sen. Duff.');
    await page.unroute('**/case.json');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('.ask').waitFor();
  });
});
