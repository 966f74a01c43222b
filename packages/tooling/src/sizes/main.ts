/** Writes into each README what its budgeted entry costs: `pnpm sizes`. The packages must be built. */

import { checkSizes } from '../publish/check-sizes.ts';
import { runStep } from '../steps/step.ts';
import { workspaceRoot } from '../workspace.ts';

const step = await runStep('sizes', () => checkSizes(workspaceRoot, true));
if (step.ok) console.log(step.output);
process.exitCode = step.ok ? 0 : 1;
