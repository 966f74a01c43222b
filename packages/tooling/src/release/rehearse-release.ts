import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type PublishedPackage, publishedPackages } from '../publish/published-packages.ts';
import { billFaults } from './bill-faults.ts';
import { broughtPackages } from './brought-packages.ts';
import { addChangeset, type Changeset, waitingChangesets } from './changesets.ts';
import { repositoryOf } from './name-repository.ts';
import { releaseFolder } from './pack-release.ts';
import { publishedFaults } from './published-faults.ts';
import { readPublished } from './read-published.ts';
import type { ReleaseCopy } from './release-copy.ts';

/** What the workflow `release` sets where it publishes. */
const publishing = { pnpm_config_provenance: 'true' };

/** Each step of a release in a copy, with the scripts that the workflow runs. Each throws what fell short. */
export class ReleaseRehearsal {
  readonly #copy: ReleaseCopy;
  #changesets: readonly Changeset[] = [];

  constructor(copy: ReleaseCopy) {
    this.#copy = copy;
  }

  /** Raises the versions and writes the changelogs. */
  async raiseVersions(): Promise<string> {
    const before = await this.versions();
    if ((await waitingChangesets(this.#copy.folder)).length === 0)
      await addChangeset(this.#copy.folder, [...before.keys()]);
    this.#changesets = await waitingChangesets(this.#copy.folder);
    await this.#run('release:version', { pnpm_config_prefer_offline: 'true' });
    const after = await this.versions();
    const named = new Set(this.#changesets.flatMap(({ packages }) => packages));
    failWith([
      ...(await waitingChangesets(this.#copy.folder)).map(({ firstLine }) => `Still waiting: ${firstLine}`),
      ...Array.from(named)
        .filter((name) => before.get(name) === after.get(name))
        .map((name) => `${name} has a change and is still ${after.get(name)}.`),
    ]);
    return `${this.#changesets.length} changes, ${[...new Set(after.values())].join(' and ')}`;
  }

  async build(): Promise<string> {
    await this.#run('build');
    return '';
  }

  /** Packs, and looks through the bills of materials. */
  async pack(): Promise<string> {
    await this.#run('release:pack');
    const { folder } = this.#copy;
    const versions = await this.versions();
    failWith(await billFaults(join(folder, releaseFolder), versions, await broughtPackages(folder)));
    return `${versions.size} packages`;
  }

  /** Publishing must refuse where nothing can prove what built the packages: else the workflow's setting has no effect. */
  async refuseWithoutProof(): Promise<string> {
    const workflow = await readFile(join(this.#copy.folder, '.github/workflows/release.yml'), 'utf8');
    for (const [name, value] of Object.entries(publishing)) {
      if (!workflow.includes(`${name}: '${value}'`))
        throw new Error(`.github/workflows/release.yml no longer sets ${name} to '${value}'.`);
    }
    const { ok, output } = await this.#copy.run('release:publish', publishing);
    if (ok || !/provenance/i.test(output))
      throw new Error(`Packages were published without a proof of what built them:\n${output}`);
    return '';
  }

  /** Publishes, and looks at what the registry then holds. */
  async publish(): Promise<string> {
    await this.#run('release:publish');
    const packages = await this.#packages();
    const versions = await this.versions();
    const faults: string[] = [];
    for (const { folder, manifest } of packages) {
      const published = await readPublished(this.#copy.registry, manifest.name);
      if (published === undefined) {
        faults.push(`${manifest.name} was not published.`);
        continue;
      }
      const repository = repositoryOf(this.#copy.address, folder);
      const expected = { versions, repository, changesets: this.#changesets };
      faults.push(...publishedFaults(published.manifest, published.changelog, expected));
    }
    failWith([...faults, ...(await this.#orderFaults(packages))]);
    return `${packages.length} packages`;
  }

  /** A package must not be there before one that it needs, or whoever installs it in between cannot. */
  async #orderFaults(packages: readonly PublishedPackage[]): Promise<string[]> {
    const plan = JSON.parse(
      await readFile(join(this.#copy.folder, releaseFolder, 'publish-plan.json'), 'utf8'),
    );
    const rounds: string[][] = plan.plan.map((round: { name: string }[]) => round.map(({ name }) => name));
    const roundOf = (name: string): number => rounds.findIndex((names) => names.includes(name));
    const names = packages.map(({ manifest }) => manifest.name);
    const faults: string[] = [];
    for (const { folder, manifest } of packages) {
      const { dependencies = {} } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
      for (const needed of names.filter((name) => name in dependencies)) {
        if (roundOf(needed) >= roundOf(manifest.name))
          faults.push(`${manifest.name} is published before ${needed}, which it needs.`);
      }
    }
    return faults;
  }

  /** The versions as the copy has them now, by name. */
  async versions(): Promise<ReadonlyMap<string, string>> {
    return new Map((await this.#packages()).map(({ manifest }) => [manifest.name, manifest.version]));
  }

  #packages(): Promise<PublishedPackage[]> {
    return publishedPackages(join(this.#copy.folder, 'packages'));
  }

  async #run(script: string, settings?: NodeJS.ProcessEnv): Promise<void> {
    const { ok, output } = await this.#copy.run(script, settings);
    if (!ok) throw new Error(`pnpm run ${script} failed:\n${output.trim()}`);
  }
}

function failWith(faults: readonly string[]): void {
  if (faults.length > 0) throw new Error(faults.join('\n'));
}
