import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lintTarball } from './lint-tarball.ts';
import { packPackage } from './pack-package.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'claimcue-lint-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const sound = {
  name: 'packed',
  version: '1.0.0',
  license: 'MIT',
  type: 'module',
  sideEffects: false,
  engines: { node: '>=20' },
  files: ['dist'],
  exports: {
    '.': {
      import: { types: './dist/index.d.ts', default: './dist/index.js' },
      require: { types: './dist/index.d.cts', default: './dist/index.cjs' },
    },
  },
};

async function faultsOf(manifest: Record<string, unknown>): Promise<string[]> {
  const own = join(folder, 'packed');
  await mkdir(join(own, 'dist'), { recursive: true });
  await writeFile(join(own, 'package.json'), JSON.stringify(manifest));
  await writeFile(join(own, 'dist/index.js'), 'export const one = 1;\n');
  await writeFile(join(own, 'dist/index.cjs'), 'exports.one = 1;\n');
  await writeFile(join(own, 'dist/index.d.ts'), 'export declare const one: number;\n');
  await writeFile(join(own, 'dist/index.d.cts'), 'export declare const one: number;\n');
  const published = { folder: own, manifest: manifest as { name: string; version: string } };
  return lintTarball(published, await packPackage(published, join(folder, 'into')));
}

describe('lintTarball', () => {
  it('finds nothing in a sound package', async () => {
    expect(await faultsOf(sound)).toEqual([]);
  });

  it('finds an entry whose file is not published', async () => {
    const exports = { ...sound.exports, './more': './dist/more.js' };
    expect((await faultsOf({ ...sound, exports })).join()).toMatch(/dist\/more\.js/);
  });

  it('finds types that say ESM where CommonJS stands', async () => {
    const exports = {
      '.': {
        import: { types: './dist/index.d.ts', default: './dist/index.js' },
        require: { types: './dist/index.d.ts', default: './dist/index.cjs' },
      },
    };
    expect((await faultsOf({ ...sound, exports })).join()).toContain('FalseESM');
  });
});
