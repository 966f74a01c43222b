import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { folders } from '../src/folders.ts';
import { openPlayer, pieceOf, settled, useNewsroom } from './newsroom.ts';

const newsroom = useNewsroom();

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
  const { page, refusals } = await newsroom.show(
    `<link rel="stylesheet" href="video-js.min.css"><script defer src="video.min.js"></script><script defer src="bare.js"></script>
<video id="bare" class="video-js" width="640" height="360"></video>`,
    { refused: true },
  );
  await page.locator('html[data-tried]').waitFor();
  await page.waitForLoadState('networkidle');
  return refusals;
}

it('refuses nothing of the embed, with Trusted Types enforced, and no less of video.js alone', async () => {
  const piece = await pieceOf(newsroom, 'script');
  const { page, refusals, errors } = await newsroom.show(piece);
  await settled(page);
  await openPlayer(page);
  await page.waitForFunction(
    () =>
      (window.document.querySelector('claimcue-player')?.shadowRoot?.querySelector('video')?.currentTime ??
        0) > 0.2,
  );
  expect(errors).toEqual([]);
  expect(refusals).toEqual([]);
  // So the policy is there, and is as strict as it says.
  expect((await refusalsOfBareVideoJs()).length).toBeGreaterThan(0);
});

it('refuses what a page’s own inline script and style would do', async () => {
  const { page, refusals } = await newsroom.show(
    '<script>window.ran = true</script><p style="color: red">Text</p>',
    { refused: true },
  );
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  expect(refusals.length).toBeGreaterThanOrEqual(2);
});

it('is the policy that the recipe tells newsrooms to send, but for the frame', async () => {
  const recipe = await readFile(join(folders.embed, 'docs', 'content-security-policy.md'), 'utf8');
  const [, written] = /Content-Security-Policy:\n([\s\S]*?)```/.exec(recipe) ?? [];
  const told = written?.split(';').map((directive) => directive.trim());
  const { headers } = await fetch(newsroom.article);
  const sent = headers.get('content-security-policy')?.split('; ');
  expect(told).toEqual(sent?.filter((directive) => !directive.startsWith('frame-src')));
});
