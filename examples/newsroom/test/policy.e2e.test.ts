import { copyFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { type Newsroom, openNewsroom, openPlayer, pageWith, pieceOf, settled } from './newsroom.ts';

const minute = 60_000;
vi.setConfig({ testTimeout: minute });

let newsroom: Newsroom;

beforeAll(async () => {
  newsroom = await openNewsroom();
}, 2 * minute);

afterAll(() => newsroom?.close());

/** What the article's policy refuses of video.js alone, used as its own guide says. It need not play: it may be refused that. */
async function refusalsOfBareVideoJs(): Promise<readonly string[]> {
  const library = dirname(createRequire(import.meta.url).resolve('video.js/package.json'));
  for (const name of ['video.min.js', 'video-js.min.css']) {
    await copyFile(join(library, 'dist', name), join(newsroom.folder, name));
  }
  await writeFile(
    join(newsroom.folder, 'bare.js'),
    `try {
  videojs('bare', { controls: true, sources: [{ src: 'accounts/media/stand-in-edit.mp4', type: 'video/mp4' }] });
} finally {
  document.documentElement.dataset.tried = '';
}`,
  );
  const { page, refusals } = await newsroom.visit(
    await newsroom.write(
      'bare.html',
      pageWith(`<link rel="stylesheet" href="video-js.min.css"><script defer src="video.min.js"></script><script defer src="bare.js"></script>
<video id="bare" class="video-js" width="640" height="360"></video>`),
    ),
  );
  await page.locator('html[data-tried]').waitFor();
  await page.waitForLoadState('networkidle');
  await page.context().close();
  return refusals;
}

it('refuses nothing of the embed, with Trusted Types enforced, and no less of video.js alone', async () => {
  const piece = await pieceOf(newsroom.folder, 'script');
  const { page, refusals, errors } = await newsroom.visit(await newsroom.write('page.html', pageWith(piece)));
  await settled(page);
  await openPlayer(page);
  await page.waitForFunction(
    () =>
      (window.document.querySelector('claimcue-player')?.shadowRoot?.querySelector('video')?.currentTime ??
        0) > 0.2,
  );
  expect(errors).toEqual([]);
  expect(refusals).toEqual([]);
  await page.context().close();
  // So the policy is there, and is as strict as it says.
  expect((await refusalsOfBareVideoJs()).length).toBeGreaterThan(0);
});

it('refuses what a page’s own inline script and style would do', async () => {
  const { page, refusals } = await newsroom.visit(
    await newsroom.write(
      'inline.html',
      pageWith('<script>window.ran = true</script><p style="color: red">Text</p>'),
    ),
  );
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  expect(refusals.length).toBeGreaterThanOrEqual(2);
  await page.context().close();
});
