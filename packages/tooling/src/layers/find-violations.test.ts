import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { findViolations } from './find-violations.ts';

const made: string[] = [];

afterEach(async () => {
  for (const folder of made.splice(0)) await rm(folder, { recursive: true });
});

const manifest = (name: string, more: object = {}) =>
  JSON.stringify({
    name,
    type: 'module',
    exports: { '.': { 'claimcue-source': './src/index.ts', default: './dist/index.js' } },
    ...more,
  });

/** Sound packages, linked as pnpm links them. Each test adds the one file that breaks one rule. */
const sound: Record<string, string> = {
  'packages/schema/package.json': manifest('@claimcue/schema', { dependencies: { zod: '4' } }),
  'packages/schema/src/index.ts': "export { parse } from './parse.ts';",
  'packages/schema/src/parse.ts': "import 'zod'; export const parse = 1; export type Parsed = 1;",
  'packages/core/package.json': manifest('@claimcue/core', { devDependencies: { zod: '4' } }),
  'packages/core/src/index.ts': "export { clock } from './clock.ts';",
  'packages/core/src/clock.ts':
    "import type { Parsed } from '@claimcue/schema'; export const clock: Parsed = 1;",
  'packages/core/src/clock.test.ts':
    "import './index.ts'; import 'zod'; import 'node:fs'; import './fixtures/clocks.ts';",
  'packages/core/src/fixtures/clocks.ts': "import 'zod'; export const clocks = [];",
  'packages/elements/package.json': manifest('@claimcue/elements'),
  'packages/elements/src/index.ts': "import '@claimcue/core'; export const card = 1;",
  'packages/elements/src/card.ts': 'export type Card = 1;',
  'packages/cli/package.json': manifest('claimcue'),
  'packages/cli/src/index.ts': "import '@claimcue/core'; import 'node:fs'; export type Cli = 1;",
  'examples/demo/main.ts': "import '@claimcue/elements'; export const demo = 1;",
  '.storybook/main.ts': 'export default {};',
};
const links: Record<string, string> = {
  'packages/core/node_modules/@claimcue/schema': 'packages/schema',
  'packages/elements/node_modules/@claimcue/core': 'packages/core',
  'packages/cli/node_modules/@claimcue/core': 'packages/core',
  'packages/cli/node_modules/@claimcue/elements': 'packages/elements',
  'examples/demo/node_modules/@claimcue/elements': 'packages/elements',
};
const libraries = ['zod', 'lit', 'video.js', 'some-library'];

async function workspace(files: Record<string, string>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'claimcue-layers-'));
  made.push(root);
  const installed = libraries.flatMap((name): [string, string][] => [
    [`node_modules/${name}/package.json`, JSON.stringify({ name, main: 'index.js' })],
    [`node_modules/${name}/index.js`, 'export {};'],
  ]);
  for (const [path, text] of [...Object.entries({ ...sound, ...files }), ...installed]) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  for (const [path, target] of Object.entries(links)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await symlink(join(root, target), join(root, path), 'junction');
  }
  return root;
}

async function broken(files: Record<string, string>): Promise<string[]> {
  const { violations } = await findViolations(await workspace(files));
  return violations.map(({ rule, from, to }) => `${rule}: ${from} → ${to}`);
}

describe('findViolations', () => {
  it('has nothing to say of a sound workspace, of whose files it read every one', async () => {
    const report = await findViolations(await workspace({}));
    expect(report.violations).toEqual([]);
    expect(report.files).toBe(Object.keys(sound).filter((path) => path.endsWith('.ts')).length);
  });

  it('lets a benchmark measure with what tooling has for it', async () => {
    expect(await broken({ 'packages/core/src/clock.bench.ts': "import '@claimcue/tooling/bench';" })).toEqual(
      [],
    );
  });

  it('says what to do about a violation', async () => {
    const root = await workspace({ 'packages/core/src/a.ts': "import '../../elements/src/index.ts';" });
    const { violations } = await findViolations(root);
    expect(violations[0]?.remedy).toMatch(/^core may import schema\. Move the code down/);
  });

  it.each<[string, string, string, string]>([
    [
      'an upward import by path',
      'packages/core/src/a.ts',
      "import { card } from '../../elements/src/index.ts';",
      'core-imports-down: packages/core/src/a.ts → packages/elements/src/index.ts',
    ],
    [
      'an upward import by a name that is not linked',
      'packages/core/src/a.ts',
      "import { card } from '@claimcue/elements';",
      'core-imports-down: packages/core/src/a.ts → @claimcue/elements',
    ],
    [
      'an upward import of a type',
      'packages/core/src/a.ts',
      "import type { card } from '../../elements/src/index.ts'; export type A = typeof card;",
      'core-imports-down: packages/core/src/a.ts → packages/elements/src/index.ts',
    ],
    [
      'an upward import inside a type',
      'packages/core/src/a.ts',
      "export type A = import('../../elements/src/card.ts').Card;",
      'core-imports-down: packages/core/src/a.ts → packages/elements/src/card.ts',
    ],
    [
      'an upward import when it is needed',
      'packages/core/src/a.ts',
      "export const a = () => import('../../elements/src/card.ts');",
      'core-imports-down: packages/core/src/a.ts → packages/elements/src/card.ts',
    ],
    [
      'an upward import in a test',
      'packages/core/src/a.test.ts',
      "import '../../elements/src/index.ts';",
      'core-imports-down: packages/core/src/a.test.ts → packages/elements/src/index.ts',
    ],
    [
      'elements in the command line',
      'packages/cli/src/a.ts',
      "import '@claimcue/elements';",
      'cli-imports-down: packages/cli/src/a.ts → packages/elements/src/index.ts',
    ],
    [
      'an example in a package',
      'packages/elements/src/a.ts',
      "import '../../../examples/demo/main.ts';",
      'no-import-of-examples: packages/elements/src/a.ts → examples/demo/main.ts',
    ],
    [
      'tooling in a test',
      'packages/core/src/a.test.ts',
      "import '@claimcue/tooling/bench';",
      'tooling-is-for-benchmarks: packages/core/src/a.test.ts → @claimcue/tooling/bench',
    ],
    [
      "a package's own index",
      'packages/core/src/a.ts',
      "import './index.ts';",
      'core-own-barrel: packages/core/src/a.ts → packages/core/src/index.ts',
    ],
    [
      "a package's own index by its name",
      'packages/core/src/a.ts',
      "import '@claimcue/core';",
      'core-own-barrel: packages/core/src/a.ts → packages/core/src/index.ts',
    ],
    [
      'a file that another package does not export',
      'packages/core/src/a.ts',
      "import '../../schema/src/parse.ts';",
      'schema-by-its-exports: packages/core/src/a.ts → packages/schema/src/parse.ts',
    ],
    [
      'a name past what another package exports',
      'packages/core/src/a.ts',
      "import '@claimcue/schema/src/parse.ts';",
      'schema-by-its-exports: packages/core/src/a.ts → @claimcue/schema/src/parse.ts',
    ],
    [
      'a file of a package in an example',
      'examples/demo/a.ts',
      "import '../../packages/elements/src/card.ts';",
      'elements-by-its-exports: examples/demo/a.ts → packages/elements/src/card.ts',
    ],
    [
      'an exported file by its relative path',
      'packages/core/src/a.ts',
      "import '../../schema/src/index.ts';",
      'schema-by-its-name: packages/core/src/a.ts → packages/schema/src/index.ts',
    ],
    [
      'zod in core',
      'packages/core/src/a.ts',
      "import type { z } from 'zod'; export type A = z;",
      'zod-is-reserved: packages/core/src/a.ts → node_modules/zod/index.js',
    ],
    [
      'zod in elements',
      'packages/elements/src/a.ts',
      "import 'zod';",
      'zod-is-reserved: packages/elements/src/a.ts → node_modules/zod/index.js',
    ],
    [
      'lit in core',
      'packages/core/src/a.ts',
      "import 'lit';",
      'lit-is-reserved: packages/core/src/a.ts → node_modules/lit/index.js',
    ],
    [
      'video.js in elements',
      'packages/elements/src/a.ts',
      "import type p from 'video.js'; export type A = typeof p;",
      'video.js-is-reserved: packages/elements/src/a.ts → node_modules/video.js/index.js',
    ],
    [
      'a Node module in core',
      'packages/core/src/a.ts',
      "import 'node:fs';",
      'core-stands-alone: packages/core/src/a.ts → fs',
    ],
    [
      'a library in core that nobody has looked at',
      'packages/core/src/a.ts',
      "import 'some-library';",
      'core-stands-alone: packages/core/src/a.ts → node_modules/some-library/index.js',
    ],
    [
      'a Node module in elements',
      'packages/elements/src/a.ts',
      "import 'node:fs';",
      'runs-in-a-browser: packages/elements/src/a.ts → fs',
    ],
    [
      'a library that the package does not list',
      'packages/elements/src/a.ts',
      "import 'lit';",
      'declared: packages/elements/src/a.ts → node_modules/lit/index.js',
    ],
    [
      'a fixture in what is shipped',
      'packages/core/src/a.ts',
      "import './fixtures/clocks.ts';",
      'ships-no-tests: packages/core/src/a.ts → packages/core/src/fixtures/clocks.ts',
    ],
    [
      'an import that leads nowhere',
      'packages/elements/src/a.ts',
      "import './gone.ts';",
      'resolves: packages/elements/src/a.ts → ./gone.ts',
    ],
    [
      'a package without a layer',
      'packages/extra/src/a.ts',
      "import 'zod';",
      'extra-has-a-layer: packages/extra/src/a.ts → node_modules/zod/index.js',
    ],
  ])('reports %s', async (_name, path, text, expected) => {
    const extra: Record<string, string> = path.startsWith('packages/extra')
      ? { 'packages/extra/package.json': '{}' }
      : {};
    expect(await broken({ ...extra, [path]: text })).toEqual([expected]);
  });

  it('reports a cycle, also one of types only', async () => {
    const rules = await broken({
      'packages/core/src/a.ts': "import type { B } from './b.ts'; export type A = B;",
      'packages/core/src/b.ts': "import type { A } from './a.ts'; export type B = A[];",
    });
    expect(rules).toHaveLength(1);
    expect(rules[0]).toMatch(/^no-cycle: packages\/core\/src\/(a|b)\.ts → /);
  });
});
