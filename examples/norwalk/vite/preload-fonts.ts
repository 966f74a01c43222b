import type { Plugin } from 'vite';

// The Latin cuts of the two typefaces, which every reader of this page needs.
const wanted = [/source-serif-4-latin-opsz-normal.*\.woff2$/, /source-sans-3-latin-wght-normal.*\.woff2$/];

/** Has the page's fonts fetched at once, so that its lines are not broken anew when they come in late. */
export function preloadFonts(): Plugin {
  return {
    name: 'preload-fonts',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle = {} }) =>
        Object.keys(bundle)
          .filter((file) => wanted.some((name) => name.test(file)))
          .map((file) => ({
            tag: 'link',
            attrs: { rel: 'preload', as: 'font', type: 'font/woff2', href: `./${file}`, crossorigin: true },
            injectTo: 'head' as const,
          })),
    },
  };
}
