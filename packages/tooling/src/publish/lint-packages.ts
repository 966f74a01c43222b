import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StepResult } from '../steps/step.ts';
import { lintTarball } from './lint-tarball.ts';
import { packPackage } from './pack-package.ts';
import { publishedPackages } from './published-packages.ts';

/**
 * Packs every published package and looks at what is in the tarball. They must be built.
 *
 * @param packagesFolder  The folder of all packages.
 */
export async function lintPackages(packagesFolder: string): Promise<StepResult> {
  const published = await publishedPackages(packagesFolder);
  const folder = await mkdtemp(join(tmpdir(), 'claimcue-packed-'));
  try {
    const faults: string[] = [];
    for (const one of published) faults.push(...(await lintTarball(one, await packPackage(one, folder))));
    return { ok: faults.length === 0, note: `${published.length} packages`, output: faults.join('\n') };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
