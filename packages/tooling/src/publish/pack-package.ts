import { mkdir, readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { pnpmCommand } from '../../start/install.js';
import { runCommand } from '../steps/command.ts';
import type { PublishedPackage } from './published-packages.ts';

/**
 * Packs a package as it would be published: only what `files` names, and with the ranges that `workspace:` and `catalog:`
 * stand for.
 *
 * @param into  Where the tarball goes; made where it is missing.
 * @returns Path of the tarball.
 * @throws Error  With what pnpm said, where it could not pack.
 */
export async function packPackage({ folder, manifest }: PublishedPackage, into: string): Promise<string> {
  // A folder of its own, so that the one file in it is the tarball, whatever pnpm calls it.
  const own = join(into, manifest.name.replace(/\W+/g, '-'));
  await mkdir(own, { recursive: true });
  const pnpm = pnpmCommand(process.env.npm_execpath, process.platform);
  const result = await runCommand({
    file: pnpm.command,
    args: [...pnpm.args, 'pack', '--pack-destination', own],
    cwd: folder,
    shell: pnpm.shell,
    timeoutSeconds: 120,
  });
  const [tarball] = (await readdir(own)).filter((name) => name.endsWith('.tgz'));
  if (!result.ok || tarball === undefined) {
    throw new Error(`${manifest.name} could not be packed:\n${result.output.trim()}`);
  }
  const path = join(into, tarball);
  await rename(join(own, tarball), path);
  return path;
}
