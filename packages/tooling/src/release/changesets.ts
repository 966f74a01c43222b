import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A change that waits for its release. */
export interface Changeset {
  readonly packages: readonly string[];
  /** The first line that a reader of the changelog gets of it. */
  readonly firstLine: string;
}

/** The changes that wait in a repository, in the order of their files. */
export async function waitingChangesets(root: string): Promise<Changeset[]> {
  const folder = join(root, '.changeset');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.md') && name !== 'README.md').sort();
  return Promise.all(names.map(async (name) => parseChangeset(await readFile(join(folder, name), 'utf8'))));
}

/** @param text  A file as `changeset add` writes it. */
export function parseChangeset(text: string): Changeset {
  const [, head = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
  const packages = Array.from(head.matchAll(/^["']?([^"':]+)["']?\s*:/gm), ([, name]) => name!);
  return { packages, firstLine: body.trim().split('\n')[0] ?? '' };
}

/** Adds a change to these packages, for a repository in which none waits. */
export async function addChangeset(root: string, packages: readonly string[]): Promise<void> {
  const head = packages.map((name) => `"${name}": patch`).join('\n');
  await writeFile(
    join(root, '.changeset', 'dry-run.md'),
    `---\n${head}\n---\n\nA release that is tried out.\n`,
  );
}
