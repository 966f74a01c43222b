import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The files of a package that others may import: what the entries of `exports` stand for inside the workspace.
 *
 * @param folder  the package's folder
 * @returns paths from that folder, for example `src/index.ts`
 */
export async function publishedSources(folder: string): Promise<string[]> {
  const manifest: unknown = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const exports = isRecord(manifest) ? manifest.exports : undefined;
  if (!isRecord(exports)) return [];
  return Object.values(exports)
    .map((entry) => (isRecord(entry) ? entry['claimcue-source'] : entry))
    .filter((path) => typeof path === 'string')
    .map((path) => path.replace(/^\.\//, ''));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
