import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFromRegistry } from '../consume/open-from-registry.ts';
import { type FinishedStep, runStep } from '../steps/step.ts';
import { ReleaseRehearsal } from './rehearse-release.ts';
import { openReleaseCopy, type ReleaseCopy } from './release-copy.ts';

type Work = () => Promise<string>;

/**
 * Goes through a whole release with a copy of the repository and a registry on this machine: versions, build, packing, bills of
 * materials, publishing; then installs what was published and opens a case with it. Nothing of the repository is changed, and
 * nothing leaves this machine.
 *
 * @param isWhole  Whether the packages are built, installed and opened; without, they are versioned and published unbuilt.
 * @returns the steps up to the first that fell short
 */
export async function dryRun(root: string, isWhole: boolean): Promise<FinishedStep[]> {
  // Some tools compare paths, and the folder for temporary files may be a link.
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'claimcue-release-')));
  let copy: ReleaseCopy | undefined;
  try {
    const first = await runNoted('copy the repository, and install the copy', async () => {
      copy = await openReleaseCopy(root, folder);
      return '';
    });
    return copy === undefined
      ? [first]
      : [first, ...(await rehearse(copy, join(folder, 'consumer'), isWhole))];
  } finally {
    await copy?.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function rehearse(copy: ReleaseCopy, consumer: string, isWhole: boolean): Promise<FinishedStep[]> {
  const rehearsal = new ReleaseRehearsal(copy);
  const install: Work = async () => openFromRegistry(copy.registry, await rehearsal.versions(), consumer);
  const steps: readonly (readonly [name: string, work: Work, onlyWhole?: boolean])[] = [
    ['raise the versions, write the changelogs', () => rehearsal.raiseVersions()],
    ['build', () => rehearsal.build(), true],
    ['pack, and write down what it is made of', () => rehearsal.pack()],
    ['refuse to publish without a proof of provenance', () => rehearsal.refuseWithoutProof()],
    ['publish on this machine, and look at what is there', () => rehearsal.publish()],
    ['install it, and open a case', install, true],
  ];
  const finished: FinishedStep[] = [];
  for (const [name, work, onlyWhole = false] of steps) {
    if (onlyWhole && !isWhole) continue;
    const step = await runNoted(name, work);
    finished.push(step);
    if (!step.ok) break;
  }
  return finished;
}

function runNoted(name: string, work: Work): Promise<FinishedStep> {
  return runStep(name, async () => ({ ok: true, note: await work() }));
}
