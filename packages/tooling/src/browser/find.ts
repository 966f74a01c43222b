import { type Machine, usualPaths } from './candidates.ts';
import { playwrightPath } from './playwright.ts';
import { type Browser, proveBrowser } from './prove.ts';

/** A Chromium was named in the environment and does not start; looking further would hide the mistake. */
export class WrongBrowserError extends Error {
  override readonly name = 'WrongBrowserError';
}

/**
 * Finds a Chromium that starts, without installing anything: the one that CLAIMCUE_CHROMIUM names, then the usual names on PATH
 * and the usual application folders, then the one that Playwright keeps.
 *
 * @param own  Where Playwright keeps its own.
 * @throws WrongBrowserError when CLAIMCUE_CHROMIUM is set and what it names does not start
 * @returns undefined when there is none
 */
export async function findBrowser(
  machine: Machine = process,
  own: () => Promise<readonly string[]> = playwrightPath,
): Promise<Browser | undefined> {
  const named = machine.env.CLAIMCUE_CHROMIUM;
  if (named) {
    const proved = await proveBrowser(named, machine.platform);
    if (typeof proved !== 'string') return proved;
    throw new WrongBrowserError(`CLAIMCUE_CHROMIUM: ${proved} Name a Chromium, or unset the variable.`);
  }
  for (const path of [...usualPaths(machine), ...(await own())]) {
    const proved = await proveBrowser(path, machine.platform);
    if (typeof proved !== 'string') return proved;
  }
  return undefined;
}
