import { matchesGlob, relative } from 'node:path';
import { build } from 'vite';
import type { Output } from './package-outputs.ts';

/**
 * Whether a module that is imported only for what it does, such as registering an element, still does it after a bundler: a
 * bundler drops a file that `sideEffects` in package.json does not name, and a build may have moved the work to such a file.
 *
 * @param output  a module that is imported
 * @param sideEffects  of its package.json
 * @param folder  the package's
 * @returns what is wrong, or undefined
 */
export async function lostSideEffect(
  output: Output,
  sideEffects: unknown,
  folder: string,
): Promise<string | undefined> {
  if (output.how !== 'import' || !Array.isArray(sideEffects)) return undefined;
  const path = `./${relative(folder, output.file).replaceAll('\\', '/')}`;
  if (!sideEffects.some((pattern) => matchesGlob(path, pattern))) return undefined;
  const entry = '\0bundle-of-one-import';
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    root: folder,
    plugins: [
      {
        name: entry,
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) => (id === entry ? `import ${JSON.stringify(output.file)};` : undefined),
      },
    ],
    build: {
      write: false,
      minify: false,
      rollupOptions: { input: entry, external: (id) => id !== entry && !/^[./]/.test(id) },
    },
  });
  const bundles = [result].flat().flatMap((bundle) => ('output' in bundle ? bundle.output : []));
  const code = bundles.map((part) => (part.type === 'chunk' ? part.code : '')).join('');
  // Imports of libraries remain in any case; the work itself must too.
  const work = code.replace(/^\s*import\b.*$/gm, '').trim();
  return work === ''
    ? `${output.file} does nothing after a bundler. Name the file that holds its work in sideEffects.`
    : undefined;
}
