import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageOutputs } from './package-outputs.ts';

function packageWith(...files: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'claimcue-outputs-'));
  mkdirSync(join(folder, 'examples'));
  for (const file of files) writeFileSync(join(folder, file), '{}');
  return folder;
}

const manifest = {
  name: 'a-package',
  version: '1.0.0',
  exports: { './examples/*.json': './examples/*.json' },
};

describe('packageOutputs', () => {
  it('promises every file that a pattern fits', () => {
    const folder = packageWith('examples/one.json', 'examples/two.json', 'examples/notes.txt');
    const files = packageOutputs(folder, manifest).map(({ file }) => file);
    expect(files.sort()).toEqual([join(folder, 'examples/one.json'), join(folder, 'examples/two.json')]);
  });

  it('keeps a pattern that fits nothing, so that it is found missing', () => {
    const folder = packageWith();
    expect(packageOutputs(folder, manifest).map(({ file }) => file)).toEqual([
      join(folder, 'examples/*.json'),
    ]);
  });

  it('leaves out what only this workspace reads', () => {
    const exports = { '.': { 'claimcue-source': './src/index.ts', default: './dist/index.js' } };
    expect(packageOutputs('/a', { name: 'a-package', version: '1.0.0', exports })).toEqual([
      { name: 'a-package .', file: '/a/dist/index.js', how: 'import' },
    ]);
  });
});
