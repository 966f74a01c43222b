import { createReadStream } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import { reason } from './file-reason.ts';
import { FileError, type Io, nameOfInput } from './io.ts';
import { writeFolder } from './write-folder.ts';

// More than any document that a reader accepts by default, and little enough to hold in memory.
const largestFile = 256 * 1024 * 1024;

/** The streams and files of this process. */
export const nodeIo: Io = {
  stdout: { write: (text) => void process.stdout.write(text) },
  stderr: { write: (text) => void process.stderr.write(text) },
  readFile,
  listFiles,
  writeFile: writeWholeFile,
  writeFolder: (folder, files, options) => writeFolder(folder, files, options),
};

async function readFile(file: string): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of file === '-' ? process.stdin : createReadStream(file)) {
      chunks.push(chunk as Buffer);
      size += (chunk as Buffer).length;
      // Counted while reading, because a pipe or a device tells no size beforehand.
      if (size > largestFile) break;
    }
  } catch (error) {
    throw new FileError(`${nameOfInput(file)} cannot be read: ${reason(error)}.`);
  }
  if (size > largestFile) {
    throw new FileError(
      `${nameOfInput(file)} is larger than ${largestFile / 1024 / 1024} MB, the most that is read.`,
    );
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    throw new FileError(`${nameOfInput(file)} is not UTF-8 text. Save it as UTF-8.`);
  }
}

async function listFiles(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
  } catch (error) {
    throw new FileError(`${folder} cannot be read: ${reason(error)}.`);
  }
}

async function writeWholeFile(
  file: string,
  text: string,
  { force }: { readonly force: boolean },
): Promise<void> {
  if (file === '-') {
    process.stdout.write(text);
    return;
  }
  try {
    // `wx` asks and writes in one step, so that nothing is replaced between the two.
    await writeFile(file, text, { flag: force ? 'w' : 'wx' });
  } catch (error) {
    if ((error as { code?: string } | null)?.code === 'EEXIST')
      throw new FileError(`${file} is there already. Use --force to replace it, or choose another name.`);
    throw new FileError(`${file} cannot be written: ${reason(error)}.`);
  }
}
