import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const packageOf = (name: string): string => join(require.resolve(`${name}/package.json`), '..');

/** Where each part of the page lies in this repository. On your site each is a folder beside `index.html`. */
export const folders = {
  '/': here('.'),
  '/case/': here('../norwalk/public'),
  '/video.js/': join(packageOf('video.js'), 'dist'),
  '/claimcue/': join(packageOf('@claimcue/videojs'), 'dist'),
} as const;
