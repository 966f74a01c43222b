/** Writes the API reports anew: `pnpm api`. The packages must be built. */

import { join } from 'node:path';
import { checkApi } from '../publish/check-api.ts';
import { runStep } from '../steps/step.ts';
import { workspaceRoot } from '../workspace.ts';

const step = await runStep('API reports', () => checkApi(join(workspaceRoot, 'packages'), true));
process.exitCode = step.ok ? 0 : 1;
