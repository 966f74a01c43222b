import { defineConfig } from 'tsup';
import { moduleOptions } from '../tooling/src/build/modules-stay-files.ts';

// ESM alone, as Lit is: a class that existed twice could not be registered twice.
export default defineConfig({
  ...moduleOptions(new URL('package.json', import.meta.url)),
  platform: 'browser',
});
