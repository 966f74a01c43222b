import { join } from 'node:path';
import { packPackage } from './pack-package.ts';
import { publishedPackages } from './published-packages.ts';

/** A package as it would be published. */
export interface Packed {
  readonly name: string;
  readonly version: string;
  /** Path of its tarball. */
  readonly tarball: string;
}

/**
 * Packs every package of a workspace that is published. They must be built.
 *
 * @param root  The workspace's folder.
 * @param into  Where the tarballs go; made where it is missing.
 * @throws Error  With what pnpm said, where it could not pack.
 */
export async function packAll(root: string, into: string): Promise<Packed[]> {
  const packed: Packed[] = [];
  for (const one of await publishedPackages(join(root, 'packages'))) {
    const { name, version } = one.manifest;
    packed.push({ name, version, tarball: await packPackage(one, into) });
  }
  return packed;
}
