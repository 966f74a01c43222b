import { defineConfig } from 'tsup';
import { libraryOptions } from '../tooling/src/build/tsup-options.ts';

export default defineConfig({
  ...libraryOptions(new URL('package.json', import.meta.url)),
  format: ['esm', 'cjs'],
});
