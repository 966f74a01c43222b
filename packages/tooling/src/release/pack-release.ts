import { join } from 'node:path';
import { pnpmCommand } from '../../start/install.js';
import { runOrThrow } from '../steps/command.ts';
import { nameRepository } from './name-repository.ts';
import { writeBills } from './write-bills.ts';

/** Where a release lies between being packed and being published: tarballs, their order, and bills of materials. */
export const releaseFolder = 'release';

/**
 * Packs what is not published yet, in the order in which it has to be, and writes down what it is made of. The packages must
 * be built. Their manifests are changed: each names the repository.
 *
 * @param env  As the run that publishes has it: `GITHUB_SERVER_URL` and `GITHUB_REPOSITORY`.
 */
export async function packRelease(root: string, env: NodeJS.ProcessEnv): Promise<void> {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = env;
  if (!server || !repository) {
    throw new Error(
      'GITHUB_SERVER_URL and GITHUB_REPOSITORY are not both set, and a package must say what it was built from. The run that publishes has them; "pnpm release:dry-run" makes them up.',
    );
  }
  await nameRepository(root, `${server}/${repository}`);
  const pnpm = pnpmCommand(process.env.npm_execpath, process.platform);
  const args = [...pnpm.args, 'exec', 'changeset', 'pack', '--out-dir', releaseFolder];
  console.log(await runOrThrow({ file: pnpm.command, args, cwd: root, shell: pnpm.shell }));
  console.log(`${await writeBills(root, join(root, releaseFolder))} bills of materials`);
}
