import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { publishedPackages } from '../publish/published-packages.ts';
import { workspaceRoot } from '../workspace.ts';
import { dryRun } from './dry-run.ts';

/** What a release changes, as it is now in the working tree. */
async function releasedFiles(): Promise<unknown> {
  const packages = await publishedPackages(join(workspaceRoot, 'packages'));
  return {
    changesets: await readdir(join(workspaceRoot, '.changeset')),
    manifests: await Promise.all(
      packages.map(({ folder }) => readFile(join(folder, 'package.json'), 'utf8')),
    ),
    lockfile: await readFile(join(workspaceRoot, 'pnpm-lock.yaml'), 'utf8'),
  };
}

describe('dryRun', () => {
  it('versions, packs and publishes a copy of this repository, and changes nothing of it', async () => {
    const before = await releasedFiles();
    const steps = await dryRun(workspaceRoot, false);
    expect(steps.filter(({ ok }) => !ok).map(({ name, output }) => `${name}: ${output}`)).toEqual([]);
    expect(steps.map(({ name }) => name)).toContain('publish on this machine, and look at what is there');
    expect(await releasedFiles()).toEqual(before);
  }, 300_000);
});
