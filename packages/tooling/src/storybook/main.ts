import { join } from 'node:path';
import { writeReference } from '../reference/reference-pages.ts';
import { runCommand } from '../steps/command.ts';
import { runStep } from '../steps/step.ts';
import { workspaceRoot } from '../workspace.ts';

// Runs Storybook with the arguments given here, after making what its tables and its reference are drawn from.
const manifest = await runStep('list the elements', () =>
  runCommand({
    file: process.execPath,
    args: [join(workspaceRoot, 'node_modules', '@custom-elements-manifest', 'analyzer', 'cem.js'), 'analyze'],
    cwd: join(workspaceRoot, 'packages', 'elements'),
  }),
);
if (!manifest.ok) process.exit(1);
const reference = await runStep('describe the packages', async () => {
  const pages = await writeReference(workspaceRoot, join(workspaceRoot, '.storybook', 'reference'));
  return { ok: true, note: `${pages} pages` };
});
if (!reference.ok) process.exit(1);

const storybook = await runCommand({
  file: process.execPath,
  args: [
    join(workspaceRoot, 'node_modules', 'storybook', 'dist', 'bin', 'dispatcher.js'),
    ...process.argv.slice(2),
    '--disable-telemetry',
  ],
  cwd: workspaceRoot,
  stream: true,
});
process.exitCode = storybook.ok ? 0 : 1;
