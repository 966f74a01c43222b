// The parts of a release that take more than one command: `pnpm release:pack`, and `pnpm release:dry-run`, which tries all of it.

import { workspaceRoot } from '../workspace.ts';
import { dryRun } from './dry-run.ts';
import { packRelease } from './pack-release.ts';

const [part] = process.argv.slice(2);
if (part === 'pack') {
  await packRelease(workspaceRoot, process.env);
} else if (part === 'dry-run') {
  const steps = await dryRun(workspaceRoot, true);
  const isFine = steps.every(({ ok }) => ok);
  console.log(
    isFine ? 'A release would succeed. Nothing was changed.' : 'A release would fail; why stands above.',
  );
  process.exitCode = isFine ? 0 : 1;
} else {
  console.error(`"${part ?? ''}" is no part of a release. Say pack or dry-run.`);
  process.exitCode = 2;
}
