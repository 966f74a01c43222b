import { existsSync } from 'node:fs';
import type { StorybookConfig } from '@storybook/web-components-vite';
import { defaultClientConditions, mergeConfig } from 'vite';

// Written by `pnpm storybook` and by the build; without it there are only the other pages.
const reference = existsSync(new URL('reference', import.meta.url)) ? ['./reference/*.mdx'] : [];

export default {
  framework: { name: '@storybook/web-components-vite', options: {} },
  stories: [...reference, '../packages/*/docs/**/*.mdx', '../packages/*/src/**/*.stories.ts'],
  addons: [
    '@storybook/addon-docs',
    '@storybook/addon-a11y',
    '@storybook/addon-vitest',
    '@storybook/addon-themes',
  ],
  staticDirs: ['../examples/norwalk/public'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // A name of this workspace means its source, so that a story shows what is being written.
  viteFinal: (config) =>
    mergeConfig(config, {
      resolve: { conditions: ['claimcue-source', ...defaultClientConditions] },
      // For an older browser light-dark() would be rewritten so that a dark part of a light page stays light.
      build: { cssTarget: ['chrome123', 'firefox120', 'safari17.5'] },
    }),
} satisfies StorybookConfig;
