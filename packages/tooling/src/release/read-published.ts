import { createPackageFromTarballData } from '@arethetypeswrong/core';
import type { LocalRegistry } from '../registry/local-registry.ts';
import type { PublishedManifest } from './published-faults.ts';

/** The latest version of a package as a registry holds it; undefined where it has none. */
export async function readPublished(
  registry: LocalRegistry,
  name: string,
): Promise<{ manifest: PublishedManifest; changelog: string | undefined } | undefined> {
  const answer = await fetch(`${registry.url}${name}`);
  if (!answer.ok) return undefined;
  const { versions, 'dist-tags': tags } = (await answer.json()) as {
    versions: Record<string, PublishedManifest>;
    'dist-tags': Record<string, string>;
  };
  const manifest = versions[tags.latest ?? ''];
  if (manifest === undefined) return undefined;
  const tarball = await fetch(registry.tarball(name, manifest.version));
  const files = createPackageFromTarballData(new Uint8Array(await tarball.arrayBuffer()));
  return { manifest, changelog: files.tryReadFile(`/node_modules/${name}/CHANGELOG.md`) };
}
