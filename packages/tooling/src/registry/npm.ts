import { type CommandResult, runCommand } from '../steps/command.ts';

/** Runs npm, the tool that most of those who install a package have. Nothing that it installs runs a script. */
export function runNpm(args: readonly string[], cwd: string): Promise<CommandResult> {
  return runCommand({
    file: 'npm',
    args: [
      ...args,
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      '--no-update-notifier',
      '--fetch-retries=2',
    ],
    cwd,
    // npm is a batch file on Windows, which only a shell starts.
    shell: process.platform === 'win32',
    timeoutSeconds: 180,
  });
}
