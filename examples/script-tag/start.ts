import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { serveFolders } from '@claimcue/tooling/serve';
import { folders } from './folders.ts';

const { values } = parseArgs({ options: { port: { type: 'string', default: '5201' } } });

// The page has what is published, and a fresh copy of this repository has not built it yet.
if (!existsSync(join(folders['/claimcue/'], 'claimcue-videojs.global.js'))) {
  process.stdout.write('Building the plugin …\n');
  const { status } = spawnSync('pnpm --filter "@claimcue/videojs..." run build', {
    shell: true,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(1);
}
const { url } = await serveFolders(folders, Number(values.port));
process.stdout.write(`The page is at ${url}\nPress Ctrl+C to stop it.\n`);
