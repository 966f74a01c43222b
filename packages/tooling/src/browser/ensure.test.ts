import { describe, expect, it, vi } from 'vitest';
import { ensureBrowser } from './ensure.ts';
import type { Installer } from './install.ts';
import type { Browser } from './prove.ts';

const browser = { path: '/opt/chromium', version: 'Chromium 1.2' };
const shell = { path: '/opt/chromium-headless-shell', version: 'Chromium 1.2' };

function installer(name: string, fault?: string): Installer & { install: ReturnType<typeof vi.fn> } {
  return { name, install: vi.fn(async () => fault) };
}

interface Situation {
  /** What each search finds, the last one again and again. */
  readonly found: readonly (Browser | undefined)[];
  readonly any?: readonly Installer[];
  readonly headless?: readonly Installer[];
  readonly named?: string;
}

function ensure({ found, any = [], headless = [], named }: Situation): Promise<Browser> {
  let searches = 0;
  return ensureBrowser(
    () => {},
    async () => found[Math.min(searches++, found.length - 1)],
    async () => ({ any, headless }),
    named === undefined ? {} : { CLAIMCUE_CHROMIUM: named },
  );
}

describe('ensureBrowser', () => {
  it('installs nothing where the one without windows is found', async () => {
    const ways = [installer('download'), installer('packages')] as const;
    expect(await ensure({ found: [shell], any: [ways[0]], headless: [ways[1]] })).toBe(shell);
    for (const way of ways) expect(way.install).not.toHaveBeenCalled();
  });

  it('installs nothing beside the one that is named', async () => {
    const way = installer('packages');
    expect(await ensure({ found: [browser], headless: [way], named: browser.path })).toBe(browser);
    expect(way.install).not.toHaveBeenCalled();
  });

  it('installs the one without windows beside a whole one, and nothing where it cannot be had', async () => {
    const ways = [installer('download'), installer('packages')] as const;
    expect(await ensure({ found: [browser, shell], any: [ways[0]], headless: [ways[1]] })).toBe(shell);
    expect(await ensure({ found: [browser], any: [ways[0]] })).toBe(browser);
    expect(ways.map((way) => way.install.mock.calls.length)).toEqual([0, 1]);
  });

  it('uses the whole one where the one without windows could not be installed', async () => {
    const way = installer('packages', 'no connection');
    expect(await ensure({ found: [browser], headless: [way] })).toBe(browser);
    expect(way.install).toHaveBeenCalledOnce();
  });

  it('goes on to the next way when one fails, and stops at the first that works', async () => {
    const ways = [installer('download', 'no connection'), installer('packages'), installer('never')];
    expect(await ensure({ found: [undefined, browser], any: ways })).toBe(browser);
    expect(ways.map((way) => way.install.mock.calls.length)).toEqual([1, 1, 0]);
  });

  it('does not trust a way that says it worked', async () => {
    await expect(ensure({ found: [undefined], any: [installer('packages')] })).rejects.toThrow(
      'packages: it ended well, but no browser that starts was found after it',
    );
  });

  it('says what was tried and what to install', async () => {
    await expect(
      ensure({ found: [undefined], any: [installer('download', 'no connection')] }),
    ).rejects.toThrow(
      'download: no connection\nNo Chromium was found or could be installed: install Chromium or Chrome, or name one in CLAIMCUE_CHROMIUM.',
    );
  });
});
