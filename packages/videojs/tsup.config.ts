import { readFileSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { defineConfig, type Options } from 'tsup';
import { moduleOptions } from '../tooling/src/build/modules-stay-files.ts';
import { libraryOptions } from '../tooling/src/build/tsup-options.ts';

const manifest = new URL('package.json', import.meta.url);
const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
const define = { CLAIMCUE_VERSION: JSON.stringify(version) };
const options: Options = { ...libraryOptions(manifest), define };
const modules: Options = { ...moduleOptions(manifest), define };
// The script tag's is built with all that it needs.
const { global: _, ...entry } = modules.entry as Record<string, string>;

// Several builds write to one folder at the same time, and each cleans what is its own.
const scriptTag = ['!**/*.global.js', '!**/*.global.js.map', '!later/**'];

/** What a page with a script tag fetches only when it is used: a file each, beside the script. */
const later: Readonly<Record<string, string>> = {
  'explain-form': '../schema/src/explain/explain-form.ts',
  'explain-json': '../schema/src/explain/explain-json.ts',
  ...Object.fromEntries(
    ['ar', 'de', 'es', 'fr', 'he', 'ja', 'pt', 'zh'].map((language) => [
      language,
      `../core/src/messages/locales/${language}.ts`,
    ]),
  ),
};

// Everything but video.js goes in, straight from the sources, because a page without a bundler resolves no names.
const whole: Options = {
  ...options,
  platform: 'browser',
  dts: false,
  minify: true,
  clean: false,
  noExternal: [/.*/],
  esbuildOptions(build) {
    build.conditions = ['claimcue-source'];
  },
};

export default defineConfig([
  {
    ...modules,
    entry,
    platform: 'browser',
    clean: ['!**/*.cjs', '!**/*.cjs.map', '!**/*.d.cts', ...scriptTag],
    // Beside the scripts, where a page without a bundler, and whoever knows how packages are laid out, looks for it.
    onSuccess: () => copyFile(new URL('src/styles.css', manifest), new URL('dist/styles.css', manifest)),
  },
  {
    ...options,
    format: ['cjs'],
    // The elements and Lit exist as ESM only, which CommonJS cannot require everywhere, so they go into this build. Lit's
    // build for Node serves a server that only requires the plugin, and a page just the same.
    platform: 'node',
    noExternal: [/^@claimcue\/elements(\/|$)/, /^lit(-html|-element)?(\/|$)/, /^@lit\//],
    external: ['video.js'],
    clean: ['!**/*.js', '!**/*.js.map', '!**/*.d.ts', '!**/*.css', '!later/**'],
  },
  {
    ...whole,
    entry: { 'claimcue-videojs': 'src/global.ts' },
    format: ['iife'],
    globalName: 'claimcueVideojs',
    esbuildPlugins: [
      ...(options.esbuildPlugins ?? []),
      {
        name: 'claimcue-later',
        setup(build) {
          // A classic script may import a module, and its address is relative to the script's own.
          build.onResolve({ filter: /\/(?:explain-(?:form|json)|locales\/\w+)\.ts$/ }, ({ kind, path }) => {
            const name = /([\w-]+)\.ts$/.exec(path)?.[1] ?? '';
            return kind === 'dynamic-import' && name in later
              ? { path: `./later/${name}.js`, external: true }
              : undefined;
          });
        },
      },
    ],
  },
  {
    ...whole,
    entry: Object.fromEntries(Object.entries(later).map(([name, file]) => [`later/${name}`, file])),
    format: ['esm'],
    splitting: false,
  },
]);
