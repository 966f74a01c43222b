import { fileURLToPath } from 'node:url';
import { minifyTemplates } from '@claimcue/tooling/templates';
import { defaultClientConditions, type Plugin, type UserConfig } from 'vite';
import { pageStyles } from '../src/page/page-styles.ts';
import { staticStyles } from '../src/static/static-styles.ts';

const source = (path: string): string => fileURLToPath(new URL(`../src/${path}`, import.meta.url));

/**
 * How the scripts that a page loads are built: whole, with all libraries in them, in pieces that are fetched from beside the
 * first when they are needed.
 *
 * @param outDir  Where the files go.
 */
export function playerConfig(outDir: string): UserConfig {
  return {
    root: fileURLToPath(new URL('..', import.meta.url)),
    logLevel: 'warn',
    publicDir: false,
    // Relative, so that the folder works wherever it is put.
    base: './',
    resolve: { conditions: ['claimcue-source', ...defaultClientConditions] },
    // Lit and others say more in development than a page should hear.
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [smallTemplates(), stylesAsText(), withoutFontInStyle(), withStyleSheets()],
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      minify: true,
      // A data: address is refused by a strict policy.
      assetsInlineLimit: 0,
      modulePreload: false,
      chunkSizeWarningLimit: 1000,
      rollupOptions: {
        input: {
          'claimcue-player': source('player/index.ts'),
          'claimcue-frame': source('frame/frame.ts'),
          'claimcue-resize': source('frame/resize.ts'),
        },
        // What a script exports is what other modules import of it, types and tests included.
        preserveEntrySignatures: 'strict',
        output: {
          format: 'es',
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
          assetFileNames: 'chunks/[name]-[hash][extname]',
        },
      },
    },
  };
}

/** The templates of the elements without the spaces that only their authors need, as the packages themselves are built. */
function smallTemplates(): Plugin {
  return { name: 'small-templates', transform: (code, id) => minifyTemplates(code, id)?.code };
}

/** The player's style sheets as a text, to be adopted by a shadow root. */
function stylesAsText(): Plugin {
  const name = 'virtual:player-styles';
  return {
    name: 'styles-as-text',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load: (id) =>
      id === `\0${name}`
        ? `import videoJs from 'video.js/dist/video-js.css?inline';
import claimcue from '@claimcue/videojs/styles.css?inline';
export default videoJs + claimcue;`
        : undefined,
  };
}

/** The icons come as a file: inside a shadow root a style sheet's own font would do nothing but weigh. */
function withoutFontInStyle(): Plugin {
  return {
    name: 'without-font-in-style',
    enforce: 'pre',
    transform(code, id) {
      return /video-js\.css(\?|$)/.test(id) ? code.replace(/@font-face\s*\{[^}]*\}/g, '') : undefined;
    },
  };
}

/** The style sheets that a page links, so that nothing moves when the script comes. */
function withStyleSheets(): Plugin {
  return {
    name: 'with-style-sheets',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'claimcue-player.css', source: staticStyles });
      this.emitFile({ type: 'asset', fileName: 'claimcue-page.css', source: pageStyles });
    },
  };
}
