import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Packed, packAll } from '../publish/pack-all.ts';
import { openLocalRegistry } from '../registry/local-registry.ts';
import { publishTarball } from '../registry/publish-tarball.ts';
import { runTogether, type Step } from '../steps/run-together.ts';
import { type FinishedStep, runStep, type StepResult } from '../steps/step.ts';
import { buildPages, pageNames } from './build-pages.ts';
import { checkTypes } from './check-types.ts';
import { installConsumer } from './consumer.ts';
import { installFromRegistry } from './install-from-registry.ts';
import { openPages } from './open-pages.ts';
import { runInNode } from './run-in-node.ts';
import { runQuickStarts } from './run-quick-starts.ts';

/**
 * Uses the packages as those who install them do, outside of the workspace: packs, publishes to a registry on this machine,
 * installs with npm, and then runs, compiles, bundles and opens what a project would. They must be built.
 *
 * @param root  The workspace's folder.
 */
export async function consume(root: string): Promise<FinishedStep[]> {
  return inFolder(async (folder) => {
    const consumer = join(folder, 'consumer');
    const steps = [
      await runStep('pack, publish on this machine, install', async () => {
        const packed = await packAll(root, join(folder, 'packed'));
        await installPublished(packed, join(folder, 'registry'), consumer);
        return { ok: true, note: `${packed.length} packages` };
      }),
    ];
    if (!steps[0]!.ok) return steps;
    const uses: readonly Step[] = [
      {
        name: 'bundle, and open in a browser',
        work: async () => {
          await buildPages(consumer);
          return openPages(join(consumer, 'dist'), pageNames);
        },
      },
      { name: 'begin as the READMEs say', work: () => runQuickStarts(consumer) },
      {
        name: 'compile',
        work: () => checkTypes(consumer, ['typescript-7', 'typescript'], true),
      },
      { name: 'run in Node', work: () => runInNode(consumer) },
    ];
    steps.push(...(await runTogether(uses, 2)));
    return steps;
  });
}

/** The part of it that takes seconds: the tarballs, installed as they are, in Node and by the compiler. */
export async function consumeQuickly(root: string): Promise<StepResult> {
  return inFolder(async (folder) => {
    const consumer = join(folder, 'consumer');
    const packed = await packAll(root, join(folder, 'packed'));
    await installConsumer(
      consumer,
      Object.fromEntries(packed.map((one) => [one.name, `file:${one.tarball}`])),
    );
    const results = [await runInNode(consumer), await checkTypes(consumer, ['typescript-7'], false)];
    return {
      ok: results.every(({ ok }) => ok),
      note: `${packed.length} packages, ${results.map(({ note }) => note).join(', ')}`,
      output: results.map(({ output }) => output ?? '').join('\n'),
    };
  });
}

async function installPublished(packed: readonly Packed[], storage: string, consumer: string): Promise<void> {
  const registry = await openLocalRegistry(storage);
  try {
    for (const { tarball } of packed) await publishTarball(registry, tarball);
    const versions = new Map(packed.map(({ name, version }) => [name, version]));
    await installFromRegistry(registry, versions, consumer);
  } finally {
    await registry.close();
  }
}

async function inFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  // Some tools compare paths, and the folder for temporary files may be a link.
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'claimcue-consume-')));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
