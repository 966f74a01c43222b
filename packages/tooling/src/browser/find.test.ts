import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from './find.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'claimcue-browsers-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Programs that answer --version with their own name, or fail. */
async function program(name: string, script = `echo "${name} 1.2.3"`): Promise<string> {
  const path = join(folder, name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `#!/bin/sh\n${script}\n`);
  await chmod(path, 0o755);
  return path;
}

const find = (paths: string[], env: Record<string, string> = {}, own: string[] = []) =>
  findBrowser(
    { platform: 'linux', env: { ...env, PATH: paths.map((path) => join(folder, path)).join(':') } },
    async () => own,
  );

describe.skipIf(process.platform === 'win32')('findBrowser', () => {
  it('takes the named one before any on PATH', async () => {
    await program('a/chromium');
    const named = await program('elsewhere/my-browser');
    expect(await find(['a'], { CLAIMCUE_CHROMIUM: named })).toEqual({
      path: named,
      version: 'elsewhere/my-browser 1.2.3',
    });
  });

  it('refuses a wrong name instead of looking on', async () => {
    await program('a/chromium');
    await expect(find(['a'], { CLAIMCUE_CHROMIUM: join(folder, 'nothing') })).rejects.toThrow(
      `CLAIMCUE_CHROMIUM: ${join(folder, 'nothing')} is not a program that can be run. Name a Chromium, or unset the variable.`,
    );
  });

  it('prefers chromium to chrome, whatever folder comes first', async () => {
    await program('b/google-chrome');
    await program('c/chromium');
    expect((await find(['b', 'c']))?.path).toBe(join(folder, 'c/chromium'));
  });

  it('prefers the one without windows to any other', async () => {
    await program('g/chromium');
    await program('h/chromium-headless-shell');
    expect((await find(['g', 'h']))?.path).toBe(join(folder, 'h/chromium-headless-shell'));
  });

  it.each([
    'chromium-headless-shell',
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'chrome',
    'msedge',
  ])('knows the name %s', async (name) => {
    await program(`only-${name}/${name}`);
    expect((await find([`only-${name}`]))?.version).toBe(`only-${name}/${name} 1.2.3`);
  });

  it('passes over one that does not start', async () => {
    await program('d/chromium', 'echo "install the snap first" >&2; exit 1');
    await program('d/chrome');
    expect((await find(['d']))?.path).toBe(join(folder, 'd/chrome'));
  });

  it('passes over a file that is no program', async () => {
    const path = await program('e/chromium');
    await chmod(path, 0o644);
    expect(await find(['e'])).toBeUndefined();
  });

  it("comes to Playwright's own last", async () => {
    const own = await program('playwright/chrome-linux');
    await program('f/msedge');
    expect((await find(['f'], {}, [own]))?.path).toBe(join(folder, 'f/msedge'));
    expect((await find(['none'], {}, [own]))?.path).toBe(own);
  });

  it('is undefined when there is none', async () => {
    expect(await find(['none'])).toBeUndefined();
  });
});
