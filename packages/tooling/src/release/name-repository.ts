import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { publishedPackages } from '../publish/published-packages.ts';

/** What a manifest says of the repository that its package was built from. */
export interface Repository {
  readonly type: 'git';
  readonly url: string;
  readonly directory: string;
}

/** @param address  The repository's page, for example of `GITHUB_SERVER_URL` and `GITHUB_REPOSITORY`. */
export function repositoryOf(address: string, folder: string): Repository {
  return { type: 'git', url: `git+${address}.git`, directory: `packages/${basename(folder)}` };
}

/**
 * Writes into each manifest that is published where it comes from. A registry takes a proof of provenance only where the two
 * say the same; and written by the run that publishes, it is right for a fork as well.
 *
 * @param address  The repository's page.
 */
export async function nameRepository(root: string, address: string): Promise<void> {
  for (const { folder } of await publishedPackages(join(root, 'packages'))) {
    const file = join(folder, 'package.json');
    const manifest = JSON.parse(await readFile(file, 'utf8'));
    const named = { ...manifest, repository: repositoryOf(address, folder) };
    await writeFile(file, `${JSON.stringify(named, null, 2)}\n`);
  }
}
