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
  /**
   * Writes files into a folder, which is made where it is not there: all of them, or none where one is there already.
   *
   * @param options.force  Whether files that are there already may be replaced. Nothing else in the folder is touched.
   * @throws {FileError} where a file is there already, would lie outside of the folder, or cannot be read or written.
   */
  writeFolder(
    folder: string,
    files: readonly FolderFile[],
    options: { readonly force: boolean },
  ): Promise<void>;
}

/** A file to write into a folder: a text, or a copy of another file. */
export interface FolderFile {
  /** From the folder, with slashes. */
  readonly path: string;
  readonly content:
    | { readonly text: string }
    | {
        readonly copyOf: string;
        /** The folder that the copied file must lie in, links followed. */
        readonly within: string;
      };
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
