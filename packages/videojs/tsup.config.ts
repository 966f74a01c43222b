import { defineConfig } from 'tsup';
import { libraryOptions } from '../tooling/src/build/tsup-options.ts';

const options = libraryOptions(new URL('package.json', import.meta.url));

export default defineConfig([
  {
    ...options,
    platform: 'browser',
    // Both builds write to one folder at the same time, and each cleans what is its own.
    clean: ['!**/*.cjs', '!**/*.cjs.map', '!**/*.d.cts'],
  },
  {
    ...options,
    format: ['cjs'],
    // The elements and Lit exist as ESM only, which CommonJS cannot require everywhere, so they go into this build. Lit's
    // build for Node serves a server that only requires the plugin, and a page just the same.
    platform: 'node',
    noExternal: [/^@claimcue\/elements(\/|$)/, /^lit(-html|-element)?(\/|$)/, /^@lit\//],
    external: ['video.js'],
    clean: ['!**/*.js', '!**/*.js.map', '!**/*.d.ts'],
  },
]);
