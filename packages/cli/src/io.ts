/** What a command may touch: two streams, and the files that it was told of. There is no network. */
export interface Io {
  readonly stdout: Output;
  readonly stderr: Output;
  /**
   * The text of a UTF-8 file; `-` is standard input.
   *
   * @throws {FileError} where it cannot be read, is larger than is ever read, or is not UTF-8.
   */
  readFile(file: string): Promise<string>;
  /**
   * The names of the files in a folder, without the folder and in no order.
   *
   * @throws {FileError} where it cannot be read.
   */
  listFiles(folder: string): Promise<string[]>;
  /**
   * Writes a whole UTF-8 file; `-` is standard output.
   *
   * @param options.force  Whether a file that is there already may be replaced.
   * @throws {FileError} where it is there already, or cannot be written.
   */
  writeFile(file: string, text: string, options: { readonly force: boolean }): Promise<void>;
}

export interface Output {
  write(text: string): void;
}

/** A file cannot be read or written. The message is one sentence that names the file. */
export class FileError extends Error {
  override readonly name = 'FileError';
}

/** How the name of a file stands in a sentence. */
export function nameOfInput(file: string): string {
  return file === '-' ? 'standard input' : file;
}
