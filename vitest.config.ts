import { availableParallelism } from 'node:os';
import { findBrowser } from '@claimcue/tooling/browser';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defaultClientConditions, defaultServerConditions } from 'vite';
import { defineConfig } from 'vitest/config';
import type { BrowserConfigOptions } from 'vitest/node';

// A name of this workspace means its source, so that no test needs a build.
const SOURCE = 'claimcue-source';

// `pnpm test` installs a browser where there is none. Without it the tests that need one fail when they start it.
const chromium = await findBrowser();

const browser = (reducedMotion?: 'reduce'): BrowserConfigOptions => ({
  enabled: true,
  headless: true,
  // A picture of a failure would land between the sources.
  screenshotFailures: false,
  expect: {
    toMatchScreenshot: {
      // Of the two pictures that have to be the same before one is compared, the second may come late on busy cores.
      timeout: 15_000,
      // Of the pixels whose colour is plainly another, and no matter of how an edge is smoothed.
      comparatorOptions: { threshold: 0.1, allowedMismatchedPixelRatio: 0.0005 },
      resolveScreenshotPath: ({ arg, ext, root, testFileDirectory }) =>
        `${root}/${testFileDirectory.split('/src/')[0]}/references/${arg}${ext}`,
    },
  },
  provider: playwright({
    // Axe would otherwise measure a story's cards half faded in.
    ...(reducedMotion && { contextOptions: { reducedMotion } }),
    launchOptions: {
      ...(chromium && { executablePath: chromium.path }),
      args: [
        '--no-sandbox',
        '--headless',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--autoplay-policy=no-user-gesture-required',
      ],
    },
  }),
  instances: [{ browser: 'chromium' as const, viewport: { width: 1280, height: 800 } }],
});

// Found while a test runs, a library makes the page load anew and the test fail.
const optimizeDeps = {
  include: [
    'axe-core',
    'lit',
    'lit/directive-helpers.js',
    'lit/directive.js',
    'lit/directives/guard.js',
    'lit/directives/live.js',
    'lit/directives/repeat.js',
    'lit/static-html.js',
    'storybook/test',
    'react',
    'react-dom/client',
    '@lit/react',
    'video.js',
    'video.js/core',
    'videojs-contrib-ads',
    'zod',
  ],
};

export default defineConfig({
  resolve: { conditions: [SOURCE, ...defaultClientConditions] },
  ssr: { resolve: { conditions: [SOURCE, ...defaultServerConditions] } },
  // The demo's footage at 160 × 90 pixels, under the addresses that the demo has it: /media/….
  publicDir: 'packages/tooling/footage',
  test: {
    // Two busy cores are slow to start a process or a page; no test waits that long for a right answer.
    testTimeout: 20_000,
    expect: { poll: { timeout: 10_000 } },
    onConsoleLog: (log) => !log.startsWith('Lit is in dev mode'),
    // All cores; Vitest would leave one for a watcher. The same for each project, because Vitest runs those with one number of
    // workers beside each other, and those with another after them.
    maxWorkers: availableParallelism(),
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          // One process after another would load the compilers, Zod and our sources anew for each file. So no file may change
          // what another sees: what is to be replaced in a test is handed over, not mocked as a module.
          isolate: false,
          include: [
            'packages/*/src/**/*.test.ts',
            'examples/*/!(node_modules|dist)/**/*.test.ts',
            '.storybook/*.test.ts',
          ],
          exclude: ['**/node_modules/**', '**/*.browser.test.ts', 'examples/newsroom/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'newsroom',
          isolate: false,
          globalSetup: 'examples/newsroom/test/served-site.ts',
          include: ['examples/newsroom/test/*.test.ts'],
        },
      },
      {
        extends: true,
        optimizeDeps,
        test: {
          name: 'browser',
          isolate: false,
          setupFiles: 'packages/tooling/src/browser/fresh-page.ts',
          globalSetup: 'packages/videojs/src/fixtures/faulty-server/setup.ts',
          include: [
            'packages/*/src/**/*.browser.test.{ts,tsx}',
            'examples/*/!(node_modules|dist)/**/*.browser.test.ts',
          ],
          exclude: ['**/node_modules/**', '**/*.viewport.browser.test.ts'],
          browser: browser(),
        },
      },
      {
        extends: true,
        optimizeDeps,
        // A size of the page, and what a story's mocks have been called with, would be there for the files that come after.
        test: {
          name: 'viewport',
          include: ['packages/*/src/**/*.viewport.browser.test.ts'],
          browser: browser(),
        },
      },
      {
        extends: true,
        plugins: [storybookTest({ configDir: '.storybook' })],
        test: { name: 'storybook', isolate: false, browser: browser('reduce') },
      },
    ],
  },
});
