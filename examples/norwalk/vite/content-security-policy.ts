import type { Plugin } from 'vite';

/** What the built page may load and run. Everything comes from beside it; a reader's own file is a `blob:`. */
const policy: Readonly<Record<string, string>> = {
  'default-src': "'self'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'media-src': "'self' blob:",
  // video.js carries its icons as a font in its style sheet.
  'font-src': "'self' data:",
  'connect-src': "'self'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
};

/**
 * Writes the policy into the page that is built, before anything that it governs. The development server has none: it
 * puts styles and its client into the page as it goes.
 */
export function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: {
          'http-equiv': 'Content-Security-Policy',
          content: Object.entries(policy)
            .map(([directive, sources]) => `${directive} ${sources}`)
            .join('; '),
        },
        injectTo: 'head-prepend',
      },
    ],
  };
}
