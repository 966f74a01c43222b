import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runOrThrow } from '../steps/command.ts';
import { findCommands, findSamples, type Sample } from './find-samples.ts';

/** Pages that are written by a program out of what is checked already: reports of the API, changelogs, notes on a release. */
const written = /(^|\/)(api\/[^/]+\.api\.md|CHANGELOG\.md)$|^\.changeset\//;

/** Every sample of every page in the repository, and the commands in running text. */
export async function repositorySamples(root: string): Promise<Sample[]> {
  const listed = await runOrThrow({
    file: 'git',
    args: ['ls-files', '--cached', '--others', '--exclude-standard', '*.md', '*.mdx'],
    cwd: root,
  });
  const samples: Sample[] = [];
  for (const file of listed.split('\n').filter((name) => name !== '' && !written.test(name))) {
    const text = await readFile(join(root, file), 'utf8');
    samples.push(...findSamples(file, text), ...findCommands(file, text));
  }
  return samples;
}
