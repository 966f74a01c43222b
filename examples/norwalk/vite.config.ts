import { fileURLToPath } from 'node:url';
import { defaultClientConditions, defineConfig } from 'vite';
import { accountsWithoutScripts } from './vite/accounts-without-scripts.ts';
import { contentSecurityPolicy } from './vite/content-security-policy.ts';
import { preloadFonts } from './vite/preload-fonts.ts';

export default defineConfig({
  // Relative, so that the built folder works under any address.
  base: './',
  // Inside the workspace a package's name means its source: nothing has to be built first.
  resolve: {
    conditions: ['claimcue-source', ...defaultClientConditions],
    // They are not asked for what one style sheet imports from another.
    alias: {
      '@claimcue/videojs/styles.css': fileURLToPath(
        new URL('../../packages/videojs/src/styles.css', import.meta.url),
      ),
    },
  },
  plugins: [
    accountsWithoutScripts(new URL('public/case.json', import.meta.url)),
    contentSecurityPolicy(),
    preloadFonts(),
  ],
  // No data: addresses for assets, which the policy refuses.
  build: { target: 'es2022', assetsInlineLimit: 0, chunkSizeWarningLimit: 1200 },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1' },
});
