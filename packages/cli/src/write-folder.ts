import { constants } from 'node:fs';
import { access, copyFile, lstat, mkdir, realpath, writeFile } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { reason } from './file-reason.ts';
import { FileError, type FolderFile } from './io.ts';

/** Writes files into a folder; see `Io.writeFolder`. Everything that can be refused is refused before the first is written. */
export async function writeFolder(
  folder: string,
  files: readonly FolderFile[],
  { force }: { readonly force: boolean },
): Promise<void> {
  for (const file of files) await checkTarget(folder, file, force);
  for (const { content } of files) if ('copyOf' in content) await checkCopied(content);
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw new FileError(`${folder} cannot be written: ${reason(error)}.`);
  }
  const root = await realpath(folder);
  for (const { path, content } of files) {
    const target = join(folder, path);
    try {
      await mkdir(dirname(target), { recursive: true });
      // A folder inside may be a link that leads elsewhere.
      if (!isWithin(root, await realpath(dirname(target))))
        throw new Error('a part of its path leads elsewhere');
      if ('text' in content) await writeFile(target, content.text, { flag: force ? 'w' : 'wx' });
      else await copyFile(content.copyOf, target, force ? 0 : constants.COPYFILE_EXCL);
    } catch (error) {
      throw new FileError(`${target} cannot be written: ${reason(error)}.`);
    }
  }
}

async function checkTarget(folder: string, { path }: FolderFile, force: boolean): Promise<void> {
  const target = resolve(folder, path);
  if (isAbsolute(path) || !isWithin(resolve(folder), target)) {
    throw new FileError(`${path} would lie outside of ${folder}.`);
  }
  const there = await lstat(target).catch(() => undefined);
  if (there === undefined) return;
  if (there.isSymbolicLink())
    throw new FileError(`${target} is a link, which is not written through. Take it away.`);
  if (!force) {
    throw new FileError(`${target} is there already. Use --force to replace it, or choose another folder.`);
  }
}

async function checkCopied({
  copyOf,
  within,
}: {
  readonly copyOf: string;
  readonly within: string;
}): Promise<void> {
  try {
    await access(copyOf, constants.R_OK);
  } catch (error) {
    throw new FileError(`${copyOf} cannot be read: ${reason(error)}.`);
  }
  if (!isWithin(await realpath(within), await realpath(copyOf))) {
    throw new FileError(`${copyOf} leads outside of ${within}, and is not copied.`);
  }
}

function isWithin(folder: string, file: string): boolean {
  const way = relative(folder, file);
  return way === '' || (!isAbsolute(way) && way !== '..' && !way.startsWith(`..${sep}`));
}
