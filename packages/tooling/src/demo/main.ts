import { join } from 'node:path';
import { build } from 'vite';
import { runStep } from '../steps/step.ts';
import { workspaceRoot } from '../workspace.ts';
import { serveFolder } from './serve.ts';

const FIRST_PORT = 4173;
const example = join(workspaceRoot, 'examples', 'norwalk');

const built = await runStep('build', async () => {
  // Straight from the packages' sources, so none of them has to be built before.
  await build({ root: example, logLevel: 'error' });
  return { ok: true };
});
if (!built.ok) process.exit(1);

const server = await serveFolder(example, FIRST_PORT).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
if (server.port !== FIRST_PORT) console.log(`port ${FIRST_PORT} is in use, so this is the next free one`);
console.log(`\nThe demo is at ${server.url}\nPress Ctrl+C to stop it.`);
