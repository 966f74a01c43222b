import { defineConfig } from 'tsup';
import { libraryOptions } from '../tooling/src/build/tsup-options.ts';

const options = libraryOptions(new URL('package.json', import.meta.url));

export default defineConfig([
  { ...options, entry: { static: 'src/static/index.ts' } },
  // The script itself is built by Vite; bundlers and editors need its types.
  {
    ...options,
    entry: { index: 'src/player/index.ts' },
    clean: false,
    dts: { ...(options.dts as object), only: true },
  },
]);
