import { type Command, type ExitCode, UsageError } from './command.ts';
import { FileError, type Io } from './io.ts';

/**
 * Finds the command that the arguments name, and runs it.
 * Everything that a person can do wrong ends in a sentence on `stderr` and exit code 2; nothing of it is a stack trace.
 *
 * @param args  What followed `claimcue` on the command line.
 */
export async function dispatch(
  args: readonly string[],
  io: Io,
  commands: readonly Command[],
  version: string,
): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === '--version' || name === '-v') {
    io.stdout.write(`${version}\n`);
    return 0;
  }
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    const asked = commands.find((command) => command.name === rest[0]);
    (name === undefined ? io.stderr : io.stdout).write(asked?.usage ?? listOf(commands));
    return name === undefined ? 2 : 0;
  }
  const command = commands.find((candidate) => candidate.name === name);
  if (command === undefined) {
    io.stderr.write(`claimcue: there is no command "${name}".\n\n${listOf(commands)}`);
    return 2;
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    io.stdout.write(command.usage);
    return 0;
  }
  try {
    return await command.run(rest, io);
  } catch (error) {
    if (error instanceof FileError) {
      io.stderr.write(`claimcue ${name}: ${error.message}\n`);
      return 2;
    }
    if (error instanceof UsageError) {
      io.stderr.write(`claimcue ${name}: ${error.message}\n\n${command.usage}`);
      return 2;
    }
    throw error;
  }
}

function listOf(commands: readonly Command[]): string {
  const width = Math.max(...commands.map((command) => command.name.length));
  const rows = commands.map((command) => `  ${command.name.padEnd(width)}  ${command.summary}`);
  return `Usage: claimcue COMMAND …\n\n${rows.join('\n')}\n\nclaimcue COMMAND --help says more. FILE may be "-" for standard input.\nExit codes: 0 fine, 1 the document falls short, 2 misuse or an unreadable file.\n`;
}
