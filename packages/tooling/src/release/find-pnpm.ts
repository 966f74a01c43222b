import { pnpmCommand } from '../../start/install.js';
import { runOrThrow } from '../steps/command.ts';

/**
 * The program that pnpm is on this machine. npx finds it by a registry, so it has to be asked before a registry that knows
 * nothing but our packages stands in for that one.
 *
 * @throws Error  With what npx said, where there is none.
 */
export async function findPnpm(root: string): Promise<string> {
  const pnpm = pnpmCommand(process.env.npm_execpath, process.platform);
  const output = await runOrThrow({
    file: pnpm.command,
    args: [...pnpm.args, 'exec', 'node', '--print', '"found:" + process.env.npm_execpath'],
    cwd: root,
    shell: pnpm.shell,
  });
  const path = /^found:(.+)$/m.exec(output)?.[1]?.trim();
  if (path === undefined) throw new Error(`pnpm did not say where it is:\n${output}`);
  return path;
}
