import { access, copyFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { runOrThrow } from '../steps/command.ts';

/**
 * Copies the files of a repository as they are now, those that wait for their commit included and what git ignores left out,
 * and commits them in a repository of their own. The one that is copied is only read.
 *
 * @param root  The repository's folder.
 * @param into  Where the copy goes; made where it is missing.
 * @throws Error  With what git said, where it could not.
 */
export async function copyTree(root: string, into: string): Promise<void> {
  const listed = await git(root, ['ls-files', '--cached', '--others', '--exclude-standard', '-z']);
  for (const file of listed.split('\0').filter((name) => name !== '')) {
    // A file that was removed and not committed yet is still listed.
    if (!(await exists(join(root, file)))) continue;
    await mkdir(dirname(join(into, file)), { recursive: true });
    await copyFile(join(root, file), join(into, file));
  }
  await git(into, ['init', '--quiet', '--initial-branch', 'main']);
  // In the copy's own settings: the tags of a release need a name as well.
  await git(into, ['config', 'user.name', 'dry run']);
  await git(into, ['config', 'user.email', 'dry-run@localhost']);
  await git(into, ['config', 'commit.gpgsign', 'false']);
  await git(into, ['add', '--all']);
  await git(into, ['commit', '--quiet', '--message', 'the tree as it is']);
}

function git(cwd: string, args: readonly string[]): Promise<string> {
  return runOrThrow({ file: 'git', args, cwd });
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
