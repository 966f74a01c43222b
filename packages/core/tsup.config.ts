import { defineConfig } from 'tsup';
import { moduleOptions } from '../tooling/src/build/modules-stay-files.ts';
import { libraryOptions } from '../tooling/src/build/tsup-options.ts';

const manifest = new URL('package.json', import.meta.url);

// Both write to one folder at the same time, and each cleans what is its own.
export default defineConfig([
  { ...moduleOptions(manifest), clean: ['!**/*.cjs', '!**/*.cjs.map', '!**/*.d.cts'] },
  { ...libraryOptions(manifest), format: ['cjs'], clean: ['!**/*.js', '!**/*.js.map', '!**/*.d.ts'] },
]);
