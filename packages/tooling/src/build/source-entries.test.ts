import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { sourceEntries } from './source-entries.ts';

it('names each source as its build is named in exports, and leaves the rest out', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'claimcue-entries-'));
  const manifest = join(folder, 'package.json');
  const exports = {
    '.': {
      'claimcue-source': './src/index.ts',
      import: { types: './dist/index.d.ts', default: './dist/index.js' },
      require: { types: './dist/index.d.cts', default: './dist/index.cjs' },
    },
    './reader': { 'claimcue-source': './src/reader/index.ts', default: './dist/reader.js' },
    './style.css': './src/style.css',
    './package.json': './package.json',
  };
  await writeFile(manifest, JSON.stringify({ exports }));
  expect(sourceEntries(pathToFileURL(manifest))).toEqual({
    index: 'src/index.ts',
    reader: 'src/reader/index.ts',
  });
  await rm(folder, { recursive: true });
});
