import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from '@claimcue/tooling/browser';
import { type Browser, chromium } from 'playwright';
import { build, type Options } from 'tsup';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { twoRecordingsCase } from '../fixtures/two-recordings-case.ts';

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.html': 'text/html',
};
const page = `<!doctype html><html lang="de"><link rel="stylesheet" href="video-js.css"><link rel="stylesheet" href="styles.css">
<video-js id="player" controls></video-js><script src="video.min.js"></script><script src="claimcue-videojs.global.js"></script>`;

/** The files of a page without a bundler, built as they are published and served on this machine. */
describe('the build for a script tag', () => {
  let folder: string;
  let server: Server;
  let browser: Browser;
  let address: string;

  beforeAll(async () => {
    const root = fileURLToPath(new URL('../..', import.meta.url));
    folder = mkdtempSync(join(tmpdir(), 'claimcue-script-'));
    // Not by a name that the compiler follows: the settings of the build are no part of this package.
    const settings = new URL('../../tsup.config.ts', import.meta.url).href;
    const { default: configs } = (await import(settings)) as { default: readonly Options[] };
    for (const config of configs.filter(({ dts }) => dts === false)) {
      const entry = Object.entries(config.entry ?? {}).map(([name, file]) => [name, join(root, file)]);
      await build({ ...config, entry: Object.fromEntries(entry), config: false, outDir: folder });
    }
    const videojs = dirname(createRequire(join(root, 'package.json')).resolve('video.js/package.json'));
    for (const name of ['video.min.js', 'video-js.css'])
      cpSync(join(videojs, 'dist', name), join(folder, name));
    cpSync(join(root, 'src/styles.css'), join(folder, 'styles.css'));
    server = createServer(({ url = '/' }, response) => {
      try {
        const body = url === '/' ? page : readFileSync(join(folder, url));
        response.setHeader('content-type', types[extname(url)] ?? 'text/html');
        response.end(body);
      } catch {
        response.writeHead(404).end();
      }
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const found = await findBrowser();
    browser = await chromium.launch({
      ...(found === undefined ? {} : { executablePath: found.path }),
      args: ['--no-sandbox', '--disable-gpu'],
    });
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('registers on the global videojs, shows a case, and fetches a language and an explanation from beside it', async () => {
    const tab = await browser.newPage();
    const requested: string[] = [];
    tab.on('request', (request) => requested.push(request.url().replace(address, '')));
    await tab.goto(address);
    const result = await tab.evaluate(async (document) => {
      const { videojs } = window as never as {
        videojs: (id: string) => { claimcue(options: object): { ready: Promise<unknown> } };
      };
      const player = videojs('player');
      await player.claimcue({ document, media: 'edit', list: 'body' }).ready;
      const list = window.document.querySelector('claimcue-list');
      await new Promise((resolve) => setTimeout(resolve, 300));
      const words = list?.shadowRoot?.textContent ?? '';
      const issues = await player.claimcue({ document: { version: '1.0' } }).ready.then(
        () => [],
        (error: { issues: { message: string }[] }) => error.issues.map(({ message }) => message),
      );
      return { words, issues };
    }, structuredClone(twoRecordingsCase) as object);
    expect(result.words).toContain('What ann said, abuts-1');
    expect(result.issues.length).toBeGreaterThan(0);
    expect(requested).toContain('later/de.js');
    expect(requested).toContain('later/explain-form.js');
  });
});
