import { defineConfig, type Options } from 'tsup';
import { libraryOptions } from '../tooling/src/build/tsup-options.ts';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/**
 * Leaves an import of a define module as an import of its own file in dist. Bundled, what it does would move to a shared chunk,
 * which `sideEffects` in package.json does not name, and bundlers would drop it: the element would never be registered.
 */
const defineModulesStayFiles: Plugin = {
  name: 'define-modules-stay-files',
  setup(build) {
    build.onResolve({ filter: /(^|\/)define\.ts$/ }, ({ kind, path }) =>
      kind === 'entry-point' ? undefined : { path: path.replace(/\.ts$/, '.js'), external: true },
    );
  },
};

// ESM alone, as Lit is. Entries share their classes through chunks: a class that exists twice cannot be registered twice.
export default defineConfig({
  ...libraryOptions(new URL('package.json', import.meta.url)),
  platform: 'browser',
  splitting: true,
  esbuildPlugins: [defineModulesStayFiles],
});
