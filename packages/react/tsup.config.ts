import { defineConfig } from 'tsup';
import { libraryOptions } from '../tooling/src/build/tsup-options.ts';

export default defineConfig({
  ...libraryOptions(new URL('package.json', import.meta.url)),
  platform: 'browser',
  splitting: true,
  // Frameworks that render on a server ask which components need a browser.
  banner: { js: "'use client';" },
});
