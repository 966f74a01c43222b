import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'tsup';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { moduleOptions } from './modules-stay-files.ts';

const sources: Readonly<Record<string, string>> = {
  'package.json': JSON.stringify({
    type: 'module',
    files: ['dist', 'src', '!src/**/*.test.ts', '!src/fixtures'],
    exports: { '.': { 'claimcue-source': './src/index.ts', default: './dist/index.js' } },
  }),
  'src/index.ts':
    "export { one } from './parts/one.ts';\nexport const later = () => import('./parts/later.ts');\n",
  'src/parts/one.ts': "import { shared } from '../shared.ts';\nexport const one: string = shared;\n",
  'src/parts/later.ts': "export { shared as default } from '../shared.ts';\n",
  'src/shared.ts': "export const shared = 'shared';\n",
  'src/parts/one.test.ts': 'throw new Error();\n',
  'src/fixtures/case.ts': 'throw new Error();\n',
};

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'claimcue-modules-'));
  for (const [path, text] of Object.entries(sources)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('a package of which each module stays a file', () => {
  it('is built at the places of its sources, without what is not published, and works', async () => {
    const options = moduleOptions(pathToFileURL(join(folder, 'package.json')));
    const entry = Object.fromEntries(
      Object.entries(options.entry as Record<string, string>).map(([name, path]) => [
        name,
        join(folder, path),
      ]),
    );
    await build({ ...options, entry, dts: false, config: false, outDir: join(folder, 'dist') });
    const files = await readdir(join(folder, 'dist'), { recursive: true });
    expect(files.filter((file) => file.endsWith('.js')).sort()).toEqual(
      ['index.js', 'parts/later.js', 'parts/one.js', 'shared.js'].map((path) => join(path)),
    );
    expect(await readFile(join(folder, 'dist/parts/one.js'), 'utf8')).not.toContain("'shared'");
    const { one, later } = await import(pathToFileURL(join(folder, 'dist/index.js')).href);
    expect(one).toBe('shared');
    expect((await later()).default).toBe('shared');
  });
});
