import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runNpm } from '../registry/npm.ts';
import { workspaceRoot } from '../workspace.ts';

/** What a project brings itself when it uses the packages, and the package of this workspace whose version it takes. */
const brought = {
  'video.js': 'videojs',
  react: 'react',
  'react-dom': 'react',
  '@types/react': 'react',
  '@types/react-dom': 'react',
} as const;

/**
 * Makes a project outside of the workspace, with the sources of `packages/tooling/consumers` and everything installed by npm.
 *
 * @param folder  Where it goes; made where it is missing.
 * @param dependencies  Our packages by name, each with a version or an address.
 * @param settings  The project's `.npmrc`.
 * @throws Error  With what npm said, where it could not install.
 */
export async function installConsumer(
  folder: string,
  dependencies: Readonly<Record<string, string>>,
  settings = '',
): Promise<void> {
  await mkdir(folder, { recursive: true });
  await cp(join(workspaceRoot, 'packages', 'tooling', 'consumers'), folder, { recursive: true });
  await writeFile(join(folder, '.npmrc'), settings);
  const manifest = {
    name: 'consumer',
    private: true,
    type: 'module',
    dependencies: { ...dependencies, ...(await broughtVersions()) },
  };
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest, null, 2));
  // What npm has already is not asked for again: the versions of others are fixed here or by the packages.
  const result = await runNpm(['install', '--prefer-offline'], folder);
  if (!result.ok) throw new Error(`npm could not install the packages:\n${result.output.trim()}`);
}

async function broughtVersions(): Promise<Record<string, string>> {
  const versions: Record<string, string> = {};
  for (const [name, folder] of Object.entries(brought)) {
    const file = join(workspaceRoot, 'packages', folder, 'node_modules', name, 'package.json');
    versions[name] = JSON.parse(await readFile(file, 'utf8')).version;
  }
  return versions;
}
