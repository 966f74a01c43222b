import manifest from '../package.json' with { type: 'json' };
import { commands } from './commands.ts';
import { dispatch } from './dispatch.ts';
import { nodeIo } from './node-io.ts';

// A reader that closes early (`claimcue validate … | head`) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

// The code is set and not exited with, so that what was written to a pipe arrives.
process.exitCode = await dispatch(process.argv.slice(2), nodeIo, commands, manifest.version);
