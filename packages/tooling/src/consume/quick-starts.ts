import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { publishedPackages } from '../publish/published-packages.ts';
import { findSamples, type Sample } from '../samples/find-samples.ts';

/** What a package's page says to begin with. */
export interface QuickStart {
  /** The package's name. */
  readonly name: string;
  /** The package's folder under `packages`. */
  readonly folder: string;
  readonly sample: Sample;
}

/**
 * The sample of each published package that is run: it stands under `<!-- runs -->` in its README.
 *
 * @param pageOf  Path of a package's README; that of the sources where it is left out.
 * @throws Error  Where a package has none, or more than one.
 */
export async function quickStarts(
  root: string,
  pageOf: (name: string, folder: string) => string = (_, folder) => join(folder, 'README.md'),
): Promise<QuickStart[]> {
  const packages = await publishedPackages(join(root, 'packages'));
  return Promise.all(
    packages.map(async ({ folder, manifest: { name } }) => {
      const file = pageOf(name, folder);
      const samples = findSamples(file, await readFile(file, 'utf8')).filter(({ runs }) => runs);
      const [sample] = samples;
      if (sample === undefined || samples.length > 1)
        throw new Error(
          `${file} has ${samples.length} samples under "<!-- runs -->". One shows how to begin.`,
        );
      return { name, folder: folder.slice(join(root, 'packages').length + 1), sample };
    }),
  );
}
