import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addChangeset, parseChangeset, waitingChangesets } from './changesets.ts';

describe('parseChangeset', () => {
  it('reads the packages and the first line', () => {
    const text = `---\n"@ours/core": minor\n'ours': patch\n---\n\nSeeks are quicker.\nAnd more: of it.\n`;
    expect(parseChangeset(text)).toEqual({
      packages: ['@ours/core', 'ours'],
      firstLine: 'Seeks are quicker.',
    });
  });
});

describe('waitingChangesets', () => {
  let root: string;
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'claimcue-changes-'));
    await mkdir(join(root, '.changeset'));
  });
  afterEach(() => rm(root, { recursive: true, force: true }));

  it('are the changes in the folder, by name, and neither its README nor its settings', async () => {
    const files = { 'b.md': 'ours', 'a.md': '@ours/core', 'README.md': 'none' };
    for (const [name, changed] of Object.entries(files))
      await writeFile(join(root, '.changeset', name), `---\n"${changed}": patch\n---\n\nOf ${name}.\n`);
    await writeFile(join(root, '.changeset', 'config.json'), '{}');
    expect(await waitingChangesets(root)).toEqual([
      { packages: ['@ours/core'], firstLine: 'Of a.md.' },
      { packages: ['ours'], firstLine: 'Of b.md.' },
    ]);
  });

  it('hold the one that was added for a release that is tried out', async () => {
    await addChangeset(root, ['@ours/core', 'ours']);
    expect(await waitingChangesets(root)).toEqual([
      { packages: ['@ours/core', 'ours'], firstLine: 'A release that is tried out.' },
    ]);
  });
});
