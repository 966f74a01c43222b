import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { loadOutputs } from './load-outputs.ts';

const made: string[] = [];

afterEach(async () => {
  for (const folder of made.splice(0)) await rm(folder, { recursive: true });
});

async function packages(files: Record<string, string>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'claimcue-outputs-'));
  made.push(root);
  const manifest = {
    name: 'sample',
    type: 'module',
    exports: {
      '.': {
        'claimcue-source': './src/not-there.ts',
        import: { types: './dist/index.d.ts', default: './dist/index.js' },
        require: { types: './dist/index.d.cts', default: './dist/index.cjs' },
      },
      './style.css': './style.css',
    },
  };
  const sound = {
    'sample/package.json': JSON.stringify(manifest),
    'sample/dist/index.d.ts': '',
    'sample/dist/index.d.cts': '',
    'sample/dist/index.js': 'export default 1;',
    'sample/dist/index.cjs': 'module.exports = 1;',
    'sample/style.css': '',
    'hidden/package.json': JSON.stringify({ ...manifest, private: true }),
  };
  for (const [path, text] of Object.entries({ ...sound, ...files })) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  return root;
}

describe('loadOutputs', () => {
  it('loads every file of the published packages', async () => {
    expect(await loadOutputs(await packages({}))).toEqual({ loaded: 5, faults: [] });
  });

  it.each([
    [
      'sample/dist/index.js',
      "document.querySelector('p');",
      /^sample \.: import of .*document is not defined/s,
    ],
    ['sample/dist/index.cjs', 'window.top;', /^sample \.: require of .*window is not defined/s],
    ['sample/dist/index.cjs', "import 'node:fs';", /^sample \.: require of .*import statement/s],
  ])('reports %s when it holds %s', async (path, text, expected) => {
    const { faults } = await loadOutputs(await packages({ [path]: text }));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(expected);
  });

  const define = {
    'sample/package.json': JSON.stringify({
      name: 'sample',
      type: 'module',
      sideEffects: ['./dist/*/define.js'],
      exports: { './card/define': './dist/card/define.js' },
    }),
    'sample/dist/card/define.js': "globalThis.defined = 'card';",
  };

  it('is content with an effect that stays where sideEffects says', async () => {
    expect((await loadOutputs(await packages(define))).faults).toEqual([]);
  });

  it('reports an effect that a bundler drops, because it moved to another file', async () => {
    const root = await packages({
      ...define,
      'sample/dist/card/define.js': "import '../chunk-1.js';",
      'sample/dist/chunk-1.js': "globalThis.defined = 'card';",
    });
    const { faults } = await loadOutputs(root);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(/^sample \.\/card\/define: .* does nothing after a bundler\. Name the file/);
  });

  it('reports a promised file that is not there', async () => {
    const root = await packages({});
    await rm(join(root, 'sample/style.css'));
    const { faults } = await loadOutputs(root);
    expect(faults[0]).toMatch(/^sample \.\/style\.css: .* does not exist\. Build it, or correct exports/);
  });
});
