import { type Browser, type BrowserServer, chromium, type LaunchOptions } from 'playwright';
import { findBrowser } from './find.ts';

/**
 * Starts the Chromium that `findBrowser` finds, to open pages that are served on this machine.
 *
 * @param more  What it is started with beyond what every test needs.
 * @throws Error  where there is none.
 */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  return chromium.launch(await launchOptions(more));
}

/**
 * Starts it once for several processes. Each joins it by `joinBrowser` with the `wsEndpoint()`, and has contexts of its own.
 *
 * @throws Error  where there is none.
 */
export async function shareBrowser(): Promise<BrowserServer> {
  // Else it would answer on every address of the machine.
  return chromium.launchServer({ ...(await launchOptions([])), host: '127.0.0.1' });
}

/** A browser that was started by `shareBrowser`. To close it closes what was opened here, and leaves the browser to the others. */
export function joinBrowser(address: string): Promise<Browser> {
  return chromium.connect(address);
}

async function launchOptions(more: readonly string[]): Promise<LaunchOptions> {
  const found = await findBrowser();
  return {
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
  };
}
