import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contentSecurityPolicy } from '@claimcue/embed/static';
import { expect, it } from 'vitest';
import { readCase } from '../src/build-site.ts';
import { folders } from '../src/folders.ts';
import { openPlayer, pieceOf, settled, useNewsroom } from './newsroom.ts';

const newsroom = useNewsroom();

const fixture = new URL('../../../packages/videojs/src/fixtures/faulty-server/', import.meta.url);

/** The case beside the article, its edit as an HLS stream. */
async function writeStream(): Promise<void> {
  const folder = join(newsroom.folder, 'stream');
  await mkdir(folder, { recursive: true });
  for (const name of ['footage.m3u8', 'footage.m4s'])
    await copyFile(new URL(name, fixture), join(folder, name));
  await writeFile(
    join(folder, 'whole.m3u8'),
    '#EXTM3U\n#EXT-X-STREAM-INF:BANDWIDTH=60000,CODECS="vp09.00.10.08",RESOLUTION=192x108\nfootage.m3u8\n',
  );
  const document = JSON.parse(await readFile(join(folders.case, 'case.json'), 'utf8'));
  const edit = document.media.find(({ id }: { id: string }) => id.includes('edit'));
  edit.files = [{ src: 'stream/whole.m3u8', type: 'application/vnd.apple.mpegurl' }];
  await newsroom.write('stream.json', JSON.stringify(document));
}

it('allows the worker that takes a stream apart only to a case that has one', async () => {
  await writeStream();
  const plain = await readCase(join(folders.case, 'case.json'));
  expect(contentSecurityPolicy(plain)).not.toContain('worker-src');
  expect(contentSecurityPolicy(plain)).toContain("require-trusted-types-for 'script'");
  const streamed = await readCase(join(newsroom.folder, 'stream.json'));
  expect(contentSecurityPolicy(streamed)).toContain('worker-src blob:');
});

it('plays a stream in pieces under the article’s policy, and shows who speaks about its seconds', async () => {
  await writeStream();
  const piece = await pieceOf(newsroom, 'script');
  const { media } = JSON.parse(await readFile(join(newsroom.folder, 'stream.json'), 'utf8'));
  const { id } = media.find((entry: { id: string }) => entry.id.includes('edit'));
  const streamed = piece.replace(/src="[^"]*case\.json"/, `src="stream.json" media="${id}"`);
  const { page, requests } = await newsroom.show(streamed, {
    before: async (fresh) => {
      await fresh.route('**/page-*.html', async (route) => {
        const response = await route.fetch();
        const policy = response.headers()['content-security-policy']!;
        // What the recipe changes for streams, and nothing else.
        const streaming = policy
          .replace("media-src 'self'", "media-src 'self' blob:")
          .replace("require-trusted-types-for 'script'; trusted-types lit-html", 'worker-src blob:');
        await route.fulfill({
          response,
          headers: { ...response.headers(), 'content-security-policy': streaming },
        });
      });
    },
  });
  await settled(page);
  await openPlayer(page);
  await page.waitForFunction(
    () =>
      (document.querySelector('claimcue-player')?.shadowRoot?.querySelector('video')?.currentTime ?? 0) > 1,
  );
  expect(requests.some((address) => address.endsWith('footage.m4s'))).toBe(true);
  await page.locator('claimcue-player video').evaluate((video: HTMLVideoElement) => {
    video.currentTime = 30;
  });
  await page.locator('claimcue-player claimcue-overlay .card').first().waitFor();
});
