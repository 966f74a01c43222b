import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { shareBrowser } from '@claimcue/tooling/browser/launch';
import { laySmallFootage } from '@claimcue/tooling/examples/small-footage';
import type { TestProject } from 'vitest/node';
import { openSites } from '../src/open-sites.ts';

/** The built example; `inject('newsroom')` in a test. */
export interface ServedSite {
  readonly folder: string;
  /** Where the article is read, with a slash at the end. */
  readonly article: string;
  /** Where the frame's page lies: the same folder on another origin. */
  readonly assets: string;
  /** The browser that the tests of all files join: to start one for each file takes a second of a processor. */
  readonly browser: string;
}

/** Vitest runs this before the first test of the project, and what it returns after the last: one build and one browser for all of them. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'claimcue-newsroom-'));
  const sites = await openSites(folder);
  await laySmallFootage(join(folder, 'accounts', 'media'));
  const browser = await shareBrowser();
  project.provide('newsroom', {
    folder,
    article: sites.article.url,
    assets: sites.assets.url,
    browser: browser.wsEndpoint(),
  });
  return async () => {
    await browser.close();
    await sites.close();
    await rm(folder, { recursive: true, force: true });
  };
}

declare module 'vitest' {
  export interface ProvidedContext {
    newsroom: ServedSite;
  }
}
