import type { Io } from './io.ts';

/** 0: fine. 1: the document falls short. 2: the command was misused, or a file could not be read or written. */
export type ExitCode = 0 | 1 | 2;

/** One word after `claimcue`. Each command is one file in `commands/`. */
export interface Command {
  /** The word itself: `validate`. */
  readonly name: string;
  /** What it does, in a few words, for the list of commands. */
  readonly summary: string;
  /** The whole help of the command: a usage line, then its options. */
  readonly usage: string;
  /**
   * @param args  What followed the name of the command.
   * @param io    The only way to files and streams.
   * @throws {UsageError} where the arguments make no sense; `dispatch` prints it with the usage.
   * @throws {FileError} where a file cannot be read or written; `dispatch` prints it.
   */
  run(args: readonly string[], io: Io): Promise<ExitCode>;
}

/** The arguments make no sense. The message is one sentence for the person who typed them. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
