import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Options } from 'tsup';
import { libraryOptions } from './tsup-options.ts';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

const relativeModule = /^\.\.?\/.*\.ts$/;

const modulesStayFiles: Plugin = {
  name: 'modules-stay-files',
  setup(build) {
    build.onResolve({ filter: relativeModule }, ({ kind, path }) =>
      kind === 'entry-point' ? undefined : { path: path.replace(/\.ts$/, '.js'), external: true },
    );
  },
};

/**
 * Builds each module of a package into a file of its own, at the place in `dist` that it has in `src`. A page's bundler moves
 * whole files: of a package that is one file, all that any part of a page uses is loaded with its first part. And a module
 * that registers an element stays the file that `sideEffects` in package.json names.
 *
 * @param manifest  address of the package's package.json; what its `files` leave out is not built
 */
export function moduleOptions(manifest: URL): Options {
  const options = libraryOptions(manifest);
  const { files } = JSON.parse(readFileSync(manifest, 'utf8')) as { files: readonly string[] };
  const exclude = files.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1));
  const cwd = fileURLToPath(new URL('.', manifest));
  const modules = globSync('src/**/*.ts', { cwd, exclude }).filter((path) => !path.endsWith('.d.ts'));
  return {
    ...options,
    entry: Object.fromEntries(modules.map((path) => [path.slice('src/'.length, -'.ts'.length), path])),
    splitting: false,
    esbuildPlugins: [...(options.esbuildPlugins ?? []), modulesStayFiles],
  };
}
