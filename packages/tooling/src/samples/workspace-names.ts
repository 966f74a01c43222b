import { glob, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { runOrThrow } from '../steps/command.ts';

/** What commands in samples may name. */
export interface WorkspaceNames {
  readonly root: string;
  /** The folder of each package and example, by its name. */
  readonly folders: ReadonlyMap<string, string>;
  /** Our packages, and those that one of them asks for. */
  readonly packages: ReadonlySet<string>;
  /** What each command of `claimcue` says of itself, by its name. */
  readonly help: ReadonlyMap<string, string>;
}

/** @param root  The workspace's folder. */
export async function workspaceNames(root: string): Promise<WorkspaceNames> {
  const folders = new Map<string, string>();
  const packages = new Set<string>();
  for await (const file of glob('{packages,examples}/*/package.json', { cwd: root })) {
    const manifest = JSON.parse(await readFile(join(root, file), 'utf8'));
    folders.set(manifest.name, join(root, dirname(file)));
    if (!manifest.private)
      for (const name of [
        manifest.name,
        ...Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies }),
      ])
        packages.add(name);
  }
  return { root, folders, packages, help: await commandHelp(root) };
}

async function commandHelp(root: string): Promise<ReadonlyMap<string, string>> {
  const ask = (args: readonly string[]): Promise<string> =>
    runOrThrow({
      file: process.execPath,
      args: ['--conditions=claimcue-source', join(root, 'packages/cli/src/main.ts'), ...args],
      cwd: root,
    });
  const names = Array.from((await ask(['--help'])).matchAll(/^ {2}(\w+) {2,}/gm), ([, name]) => name!);
  return new Map(await Promise.all(names.map(async (name) => [name, await ask([name, '--help'])] as const)));
}
