import type { Changeset } from './changesets.ts';
import type { Repository } from './name-repository.ts';

/** What a registry says of one version of a package. */
export interface PublishedManifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly repository?: Partial<Repository>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly dist: { readonly integrity?: string };
}

/** What should have been published. */
export interface Expected {
  /** The version of every package that is published, by name. */
  readonly versions: ReadonlyMap<string, string>;
  readonly repository: Repository;
  /** Those that waited before the release. */
  readonly changesets: readonly Changeset[];
}

/**
 * What is wrong with a package as the registry holds it.
 *
 * @param changelog  The file in its tarball; undefined where it has none.
 * @returns one line for each fault; empty where there is none
 */
export function publishedFaults(
  manifest: PublishedManifest,
  changelog: string | undefined,
  { versions, repository, changesets }: Expected,
): string[] {
  const { name, version } = manifest;
  const faults: string[] = [];
  const expected = versions.get(name);
  if (version !== expected) faults.push(`its version is ${version} and should be ${expected}.`);
  for (const [other, range] of Object.entries({ ...manifest.dependencies, ...manifest.peerDependencies })) {
    if (/^(workspace|catalog|link|file):/.test(range)) {
      faults.push(`it asks for ${other} by "${range}", which means nothing outside of this workspace.`);
    } else if (versions.has(other) && range !== `^${versions.get(other)}`) {
      faults.push(`it asks for ${other} ${range} and should ask for ^${versions.get(other)}.`);
    }
  }
  if (JSON.stringify(manifest.repository) !== JSON.stringify(repository)) {
    faults.push(
      `its repository is ${JSON.stringify(manifest.repository)} and should be ${JSON.stringify(repository)}: a proof of provenance is refused.`,
    );
  }
  if (manifest.license === undefined) faults.push('it names no license.');
  if (!manifest.dist.integrity?.startsWith('sha512-')) faults.push('it has no SHA-512 of its tarball.');
  return [...faults, ...changelogFaults(name, version, changelog, changesets)].map(
    (fault) => `${name}: ${fault}`,
  );
}

function changelogFaults(
  name: string,
  version: string,
  changelog: string | undefined,
  changesets: readonly Changeset[],
): string[] {
  const changes = changesets.filter(({ packages }) => packages.includes(name));
  if (changelog === undefined) return ['its tarball holds no CHANGELOG.md. Name it in "files".'];
  const entry = changelog.split(/^## /m).find((part) => part.startsWith(`${version}\n`));
  if (entry === undefined) return [`its changelog says nothing of ${version}.`];
  return changes
    .filter(({ firstLine }) => !entry.includes(firstLine))
    .map(({ firstLine }) => `its changelog leaves out "${firstLine}".`);
}
