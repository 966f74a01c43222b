import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pnpmCommand } from '../../start/install.js';
import { runCommand } from '../steps/command.ts';
import { publishedPackages } from './published-packages.ts';

/** A package as it would be published. */
export interface Packed {
  readonly name: string;
  readonly version: string;
  /** Path of its tarball. */
  readonly tarball: string;
}

/**
 * Packs every package of a workspace that is published, in one go. They must be built.
 *
 * @param root  The workspace's folder.
 * @param into  Where the tarballs go; made where it is missing.
 * @throws Error  With what pnpm said, where it could not pack.
 */
export async function packAll(root: string, into: string): Promise<Packed[]> {
  const published = await publishedPackages(join(root, 'packages'));
  await mkdir(into, { recursive: true });
  const pnpm = pnpmCommand(process.env.npm_execpath, process.platform);
  const filters = published.flatMap(({ manifest }) => ['--filter', manifest.name]);
  const result = await runCommand({
    file: pnpm.command,
    args: [...pnpm.args, '--recursive', ...filters, 'pack', '--pack-destination', into],
    cwd: root,
    shell: pnpm.shell,
    timeoutSeconds: 180,
  });
  if (!result.ok) throw new Error(`The packages could not be packed:\n${result.output.trim()}`);
  return published.map(({ manifest: { name, version } }) => ({
    name,
    version,
    tarball: join(into, `${name.replace('@', '').replace('/', '-')}-${version}.tgz`),
  }));
}
