import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Names of texts that no source uses. A reader would load each of them in every language, for nothing.
 *
 * @param root   The workspace's folder.
 * @param texts  The file that has them, as `name: 'text'`, relative to the folder.
 */
export async function unusedTexts(root: string, texts: string): Promise<string[]> {
  const written = await readFile(join(root, texts), 'utf8');
  const unused = new Set([...written.matchAll(/^ {2}(\w+):/gm)].map(([, name]) => name!));
  for await (const path of glob('{packages,examples}/*/src/**/*.{ts,tsx}', { cwd: root })) {
    // What a test names is not used by anything that a reader sees.
    if (/[\\/]messages[\\/]|\.(test|stories|bench)\./.test(path)) continue;
    const source = await readFile(join(root, path), 'utf8');
    for (const [, name] of source.matchAll(/['"`](\w+)['"`]/g)) unused.delete(name!);
  }
  return [...unused];
}
