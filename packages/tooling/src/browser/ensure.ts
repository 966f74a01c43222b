import { basename } from 'node:path';
import { HEADLESS_SHELL } from './candidates.ts';
import { findBrowser } from './find.ts';
import { type Installers, installers } from './install.ts';
import type { Browser } from './prove.ts';

/** No browser was found and none could be installed. */
export class NoBrowserError extends Error {
  override readonly name = 'NoBrowserError';
}

/**
 * Finds a Chromium that starts, or installs one. Where the one found is a whole browser that nobody named, and this machine
 * can have the one without windows beside it, that is installed and used: the tests take two thirds of the time with it.
 *
 * @param report  told of each attempt to install, which may take a minute
 * @throws NoBrowserError with what was tried and what to do
 */
export async function ensureBrowser(
  report: (line: string) => void,
  search: () => Promise<Browser | undefined> = findBrowser,
  ways: () => Promise<Installers> = installers,
  env: NodeJS.ProcessEnv = process.env,
): Promise<Browser> {
  const found = await search();
  if (found !== undefined && (env.CLAIMCUE_CHROMIUM || basename(found.path) === HEADLESS_SHELL)) return found;
  const { any, headless } = await ways();
  const tried: string[] = [];
  for (const way of found === undefined ? any : headless) {
    report(found === undefined ? `none found, trying: ${way.name}` : `to be quicker, trying: ${way.name}`);
    const fault = await way.install();
    const installed = fault === undefined ? await search() : undefined;
    if (installed !== undefined) return installed;
    tried.push(`${way.name}: ${fault ?? 'it ended well, but no browser that starts was found after it'}`);
  }
  if (found !== undefined) return found;
  throw new NoBrowserError(
    `${tried.join('\n')}\nNo Chromium was found or could be installed: install Chromium or Chrome, or name one in CLAIMCUE_CHROMIUM.`,
  );
}
