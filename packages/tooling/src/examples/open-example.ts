import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { build } from 'vite';
import { launchBrowser } from '../browser/launch.ts';
import { serveFolders } from '../serve/serve-folders.ts';
import { laySmallFootage } from './lay-small-footage.ts';

/** An example as a reader gets it: served on this machine, in a browser. */
export interface OpenedExample {
  readonly url: string;
  readonly browser: Browser;
  close(): Promise<void>;
}

/**
 * Builds an example with Vite into a folder of its own, serves it with the small footage on a free port and starts a browser.
 *
 * @param root  The example's folder, which holds its `vite.config.ts`.
 */
export async function openExample(root: string): Promise<OpenedExample> {
  const outDir = await mkdtemp(join(tmpdir(), 'claimcue-example-'));
  await build({ root, logLevel: 'error', build: { outDir, emptyOutDir: true } });
  await laySmallFootage(join(outDir, 'media'));
  const opened = await openFolders({ '/': outDir });
  return {
    ...opened,
    async close() {
      await opened.close();
      await rm(outDir, { recursive: true, force: true });
    },
  };
}

/** Serves folders as they are on a free port, and starts a browser. */
export async function openFolders(folders: Readonly<Record<string, string>>): Promise<OpenedExample> {
  const served = await serveFolders(folders, 0);
  const browser = await launchBrowser();
  return {
    url: served.url,
    browser,
    async close() {
      await browser.close();
      await served.close();
    },
  };
}
