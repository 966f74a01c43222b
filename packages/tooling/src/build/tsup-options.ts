import type { Options } from 'tsup';
import { declarationEntries } from './declaration-entries.ts';
import { sourceEntries } from './source-entries.ts';
import { templatesPlugin } from './templates/templates-plugin.ts';

/** What every published package has in common. Libraries and other packages stay imports: they are dependencies. */
export function libraryOptions(manifest: URL): Options {
  const entry = sourceEntries(manifest);
  return {
    entry,
    format: ['esm'],
    target: 'es2022',
    sourcemap: true,
    clean: true,
    silent: true,
    esbuildPlugins: [templatesPlugin],
    dts: {
      entry: declarationEntries(entry),
      compilerOptions: {
        // Declarations are made from those of the packages below, which are built before; not from their sources.
        customConditions: [],
        composite: false,
        incremental: false,
      },
    },
  };
}
