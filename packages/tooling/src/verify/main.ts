/**
 * `pnpm test`, and with `--all` `pnpm check`: everything that must hold, with one line for each step at the end. What
 * does not need another step's outcome runs beside it.
 */

import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from '../browser/ensure.ts';
import { buildPackages } from '../build/build-packages.ts';
import { loadOutputs } from '../build/load-outputs.ts';
import { consume, consumeQuickly } from '../consume/consume.ts';
import { checkApi } from '../publish/check-api.ts';
import { checkSizes } from '../publish/check-sizes.ts';
import { lintPackages } from '../publish/lint-packages.ts';
import { checkWorkflows } from '../release/check-workflows.ts';
import { type CommandResult, runCommand } from '../steps/command.ts';
import { runTogether } from '../steps/run-together.ts';
import { describeStep, type FinishedStep, runStep, type StepResult } from '../steps/step.ts';
import { workspaceRoot } from '../workspace.ts';
import { closingLine } from './closing-line.ts';
import { runTests, type TestCounts } from './run-tests.ts';

const nodeRun = (args: readonly string[]): Promise<CommandResult> =>
  runCommand({ file: process.execPath, args, cwd: workspaceRoot });

let types: Promise<CommandResult> | undefined;
/** Once: the build puts together the declarations that this writes, and must not begin before. */
const checkTypes = (): Promise<CommandResult> => {
  types ??= nodeRun(['node_modules/typescript-7/bin/tsc', '-b']);
  return types;
};

/** All that `pnpm consume` does, as one step; what it did says so itself. */
async function useWholly(): Promise<StepResult> {
  const uses = await consume(workspaceRoot);
  const short = uses.filter(({ ok }) => !ok).map(({ name }) => name);
  return { ok: short.length === 0, note: `${uses.length} ways`, output: short.join('\n') };
}

const isWhole = process.argv.includes('--all');
const asked = process.argv.slice(2).filter((word) => word !== '--all');
const packages = join(workspaceRoot, 'packages');
const atOnce = Math.max(2, availableParallelism());
const steps: FinishedStep[] = [];
let counts: TestCounts = { passed: 0, failed: 0 };
// Dozens of processes load the same sources, as the tests of the command do. Compiled once, they are there in half the time.
process.env.NODE_COMPILE_CACHE ??= join(workspaceRoot, 'node_modules', '.cache', 'compiled');

steps.push(
  await runStep('browser', async () => {
    const browser = await ensureBrowser((line) => process.stdout.write(`${line} … `));
    // The test runner's own search would find the same one; so it need not search.
    process.env.CLAIMCUE_CHROMIUM = browser.path;
    return { ok: true, note: `${browser.version} at ${browser.path}` };
  }),
);
steps.push(
  ...(await runTogether(
    [
      { name: 'types', work: checkTypes },
      {
        name: 'lint',
        work: () => nodeRun(['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.']),
      },
      {
        name: 'build',
        work: async () => {
          await checkTypes();
          return buildPackages(workspaceRoot);
        },
      },
      { name: 'layers', work: () => nodeRun(['packages/tooling/src/layers/check.ts']) },
      { name: 'dependencies', work: () => nodeRun(['node_modules/knip/bin/knip.js']) },
      { name: 'workflows', work: () => checkWorkflows(workspaceRoot) },
    ],
    atOnce,
  )),
);
steps.push(
  ...(await runTogether(
    [
      // First, as the longest by far. It leaves a core idle while a page only waits, which the others take meanwhile.
      {
        name: 'unit, browser and story tests',
        work: async () => {
          const run = await runTests(workspaceRoot, asked);
          counts = run.counts;
          return run;
        },
      },
      {
        name: 'use what would be published',
        work: isWhole ? useWholly : () => consumeQuickly(workspaceRoot),
      },
      {
        name: 'load what was built',
        work: async () => {
          const { loaded, faults } = await loadOutputs(packages);
          return {
            ok: faults.length === 0 && loaded > 0,
            note: `${loaded} files`,
            output: faults.join('\n'),
          };
        },
      },
      { name: 'look into what would be published', work: () => lintPackages(packages) },
      { name: 'sizes', work: () => checkSizes(workspaceRoot) },
      { name: 'API reports', work: () => checkApi(packages, false) },
    ],
    atOnce,
  )),
);

console.log('');
for (const step of steps) console.log(`${step.ok ? '✓' : '✗'} ${step.name}: ${describeStep(step)}`);
const short = steps.filter((step) => !step.ok);
console.log(
  short.length === 0
    ? '\nEverything passed.'
    : `\nFell short: ${short.map((step) => step.name).join(', ')}. What was found stands above.`,
);
console.log(closingLine(steps, counts));
process.exitCode = short.length === 0 ? 0 : 1;
