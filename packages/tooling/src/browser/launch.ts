import { type Browser, chromium } from 'playwright';
import { findBrowser } from './find.ts';

/**
 * Starts the Chromium that `findBrowser` finds, to open pages that are served on this machine.
 *
 * @param more  What it is started with beyond what every test needs.
 * @throws Error  where there is none.
 */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  const found = await findBrowser();
  return chromium.launch({
    ...(found === undefined ? {} : { executablePath: found.path }),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--autoplay-policy=no-user-gesture-required',
      ...more,
    ],
  });
}
