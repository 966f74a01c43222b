import { pnpmCommand } from '../../start/install.js';
import { type CommandResult, runCommand } from '../steps/command.ts';

/**
 * Builds every package after those it depends on, and the examples after them.
 *
 * @param root  the workspace's folder
 */
export function buildPackages(root: string): Promise<CommandResult> {
  const pnpm = pnpmCommand(process.env.npm_execpath, process.platform);
  return runCommand({
    file: pnpm.command,
    args: [...pnpm.args, 'run', 'build'],
    cwd: root,
    shell: pnpm.shell,
  });
}
