// `pnpm consume`: uses the built packages as those who install them do. `--quick` does what takes seconds.

import { type FinishedStep, runStep } from '../steps/step.ts';
import { workspaceRoot } from '../workspace.ts';
import { consume, consumeQuickly } from './consume.ts';

const steps: FinishedStep[] = process.argv.includes('--quick')
  ? [await runStep('use the packed packages', () => consumeQuickly(workspaceRoot))]
  : await consume(workspaceRoot);
const short = steps.filter(({ ok }) => !ok).map(({ name }) => name);
console.log(short.length === 0 ? 'Everything holds.' : `Fell short: ${short.join(', ')}.`);
process.exitCode = short.length === 0 ? 0 : 1;
