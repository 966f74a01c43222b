import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import type { Options } from 'tsup';
import { minifyTemplates } from './minify-templates.ts';

type EsbuildPlugin = NonNullable<Options['esbuildPlugins']>[number];

/** Minifies the templates of our own sources in a build by esbuild; source maps show the sources as they were written. */
export const templatesPlugin: EsbuildPlugin = {
  name: 'claimcue-templates',
  setup(build) {
    build.onLoad({ filter: /\/packages\/[^/]+\/src\/.*\.ts$/ }, async ({ path }) => {
      const minified = minifyTemplates(await readFile(path, 'utf8'), relative(`${path}/..`, path));
      if (minified === undefined) return undefined;
      const map = Buffer.from(minified.map).toString('base64');
      const comment = `//# sourceMappingURL=data:application/json;base64,${map}`;
      return { contents: `${minified.code}\n${comment}`, loader: 'ts' };
    });
  },
};
