import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from '@claimcue/tooling/browser';
import { type Browser, chromium } from 'playwright';
import { build, preview } from 'vite';

/** The demo as a reader gets it: built, served on this machine, in a browser. */
export interface DemoSite {
  readonly url: string;
  readonly browser: Browser;
  close(): Promise<void>;
}

/** Builds the demo into a folder of its own, serves it on a free port and starts a browser. */
export async function openDemoSite(): Promise<DemoSite> {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const outDir = await mkdtemp(join(tmpdir(), 'claimcue-demo-'));
  await build({ root, logLevel: 'error', build: { outDir, emptyOutDir: true } });
  const server = await preview({
    root,
    logLevel: 'error',
    appType: 'mpa',
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0, open: false },
  });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  const found = await findBrowser();
  const browser = await chromium.launch({
    ...(found === undefined ? {} : { executablePath: found.path }),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
    ],
  });
  return {
    url: `http://127.0.0.1:${address.port}/`,
    browser,
    async close() {
      await browser.close();
      await server.close();
      await rm(outDir, { recursive: true, force: true });
    },
  };
}
