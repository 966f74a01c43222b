import { describe, expect, it, vi } from 'vitest';
import { ensureBrowser } from './ensure.ts';
import type { Installer } from './install.ts';

const browser = { path: '/opt/chromium', version: 'Chromium 1.2' };

function installer(name: string, fault?: string): Installer & { install: ReturnType<typeof vi.fn> } {
  return { name, install: vi.fn(async () => fault) };
}

describe('ensureBrowser', () => {
  it('installs nothing where one is found', async () => {
    const way = installer('download');
    expect(
      await ensureBrowser(
        () => {},
        async () => browser,
        [way],
      ),
    ).toBe(browser);
    expect(way.install).not.toHaveBeenCalled();
  });

  it('goes on to the next way when one fails, and stops at the first that works', async () => {
    const ways = [installer('download', 'no connection'), installer('packages'), installer('never')];
    let searches = 0;
    const found = await ensureBrowser(
      () => {},
      async () => (searches++ === 0 ? undefined : browser),
      ways,
    );
    expect(found).toBe(browser);
    expect(ways.map((way) => way.install.mock.calls.length)).toEqual([1, 1, 0]);
  });

  it('does not trust a way that says it worked', async () => {
    await expect(
      ensureBrowser(
        () => {},
        async () => undefined,
        [installer('packages')],
      ),
    ).rejects.toThrow('packages: it ended well, but no browser that starts was found after it');
  });

  it('says what was tried and what to install', async () => {
    await expect(
      ensureBrowser(
        () => {},
        async () => undefined,
        [installer('download', 'no connection')],
      ),
    ).rejects.toThrow(
      'download: no connection\nNo Chromium was found or could be installed: install Chromium or Chrome, or name one in CLAIMCUE_CHROMIUM.',
    );
  });
});
