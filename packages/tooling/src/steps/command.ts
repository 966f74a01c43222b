import { spawn } from 'node:child_process';

export interface Command {
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Stop it after this many seconds and count it as failed. */
  readonly timeoutSeconds?: number;
  /** Print what it says as it says it, instead of keeping it for a failure. */
  readonly stream?: boolean;
  /** Start it through a shell, which a batch file of Windows needs. */
  readonly shell?: boolean;
}

export interface CommandResult {
  readonly ok: boolean;
  /** Both outputs as they came; empty when streamed. */
  readonly output: string;
}

/** Runs a program to its end. Never rejects: a program that cannot start is a failed one, with the reason as its output. */
export function runCommand(command: Command): Promise<CommandResult> {
  return new Promise((resolve) => {
    const child = spawn(command.file, command.args, {
      cwd: command.cwd,
      env: command.env ?? process.env,
      shell: command.shell ?? false,
      stdio: command.stream ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
      // An own process group, so that a time-out also ends what the program started. Windows has no such groups.
      detached: command.timeoutSeconds !== undefined && process.platform !== 'win32',
    });
    let output = '';
    const keep = (chunk: Buffer) => {
      output += chunk;
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    const timer =
      command.timeoutSeconds === undefined
        ? undefined
        : setTimeout(() => {
            output += `\n${command.file} was stopped after ${command.timeoutSeconds} s.\n`;
            endWithChildren(child.pid);
          }, command.timeoutSeconds * 1000);
    child.on('error', (error) => {
      clearTimeout(timer);
      resolve({ ok: false, output: `${output}${command.file}: ${error.message}\n` });
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ ok: code === 0, output });
    });
  });
}

/**
 * Runs a program to its end.
 *
 * @returns what it printed
 * @throws Error  With the command and what it printed, where it failed.
 */
export async function runOrThrow(command: Command): Promise<string> {
  const { ok, output } = await runCommand(command);
  if (!ok) throw new Error(`${[command.file, ...command.args].join(' ')} failed:\n${output.trim()}`);
  return output;
}

/** Ends a program that was started in a process group of its own, and all that it started. */
export function endWithChildren(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // It ended by itself in the meantime.
  }
}
