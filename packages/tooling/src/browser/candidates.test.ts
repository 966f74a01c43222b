import { describe, expect, it } from 'vitest';
import { usualPaths } from './candidates.ts';

describe('usualPaths', () => {
  it('adds the application folders of macOS after PATH', () => {
    const paths = usualPaths({ platform: 'darwin', env: { PATH: '/opt/bin' } });
    expect(paths.slice(0, 2)).toEqual(['/opt/bin/chromium-headless-shell', '/opt/bin/chromium']);
    expect(paths.at(-2)).toBe('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
  });

  it('adds the program folders that Windows has', () => {
    const paths = usualPaths({ platform: 'win32', env: { Path: '', PROGRAMFILES: '/programs' } });
    expect(paths).toEqual([
      '/programs/Google/Chrome/Application/chrome.exe',
      '/programs/Chromium/Application/chrome.exe',
      '/programs/Microsoft/Edge/Application/msedge.exe',
    ]);
  });

  it('is empty without a PATH', () => {
    expect(usualPaths({ platform: 'linux', env: {} })).toEqual([]);
  });
});
