import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Manifest } from '../build/package-outputs.ts';

export interface PublishedPackage {
  readonly folder: string;
  readonly manifest: Manifest;
}

/** The packages that are published, in the order of their folders; private ones are left out. */
export async function publishedPackages(packagesFolder: string): Promise<PublishedPackage[]> {
  const found: PublishedPackage[] = [];
  for (const name of (await readdir(packagesFolder)).sort()) {
    const folder = join(packagesFolder, name);
    const text = await readFile(join(folder, 'package.json'), 'utf8').catch(() => undefined);
    if (text === undefined) continue;
    const manifest: Manifest = JSON.parse(text);
    if (!manifest.private) found.push({ folder, manifest });
  }
  return found;
}
