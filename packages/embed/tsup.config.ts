import { defineConfig } from 'tsup';
import { declarationEntries } from '../tooling/src/build/declaration-entries.ts';
import { libraryOptions } from '../tooling/src/build/tsup-options.ts';

const options = libraryOptions(new URL('package.json', import.meta.url));

export default defineConfig({
  ...options,
  entry: { static: 'src/static/index.ts' },
  // The player's script itself is built by Vite; bundlers and editors need its types.
  dts: {
    ...(options.dts as object),
    entry: declarationEntries({ static: 'src/static/index.ts', index: 'src/player/index.ts' }),
  },
});
