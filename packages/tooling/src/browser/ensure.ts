import { findBrowser } from './find.ts';
import { type Installer, installers } from './install.ts';
import type { Browser } from './prove.ts';

/** No browser was found and none could be installed. */
export class NoBrowserError extends Error {
  override readonly name = 'NoBrowserError';
}

/**
 * Finds a Chromium that starts, or installs one.
 *
 * @param report  told of each attempt to install, which may take a minute
 * @throws NoBrowserError with what was tried and what to do
 */
export async function ensureBrowser(
  report: (line: string) => void,
  search: () => Promise<Browser | undefined> = findBrowser,
  ways?: readonly Installer[],
): Promise<Browser> {
  const found = await search();
  if (found !== undefined) return found;
  const tried: string[] = [];
  for (const way of ways ?? (await installers())) {
    report(`none found, trying: ${way.name}`);
    const fault = await way.install();
    const installed = fault === undefined ? await search() : undefined;
    if (installed !== undefined) return installed;
    tried.push(`${way.name}: ${fault ?? 'it ended well, but no browser that starts was found after it'}`);
  }
  throw new NoBrowserError(
    `${tried.join('\n')}\nNo Chromium was found or could be installed: install Chromium or Chrome, or name one in CLAIMCUE_CHROMIUM.`,
  );
}
