import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { workspaceRoot } from '../workspace.ts';
import { laySmallFootage } from './lay-small-footage.ts';

const whole = join(workspaceRoot, 'examples', 'norwalk', 'public', 'media');
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'claimcue-media-'));
  for (const name of await readdir(whole)) await writeFile(join(folder, name), 'whole');
});
afterEach(() => rm(folder, { recursive: true }));

describe('laySmallFootage', () => {
  it('replaces every recording of the example by a small one, and nothing else', async () => {
    await laySmallFootage(folder);
    for (const name of await readdir(whole)) {
      const isWhole = (await readFile(join(folder, name), 'utf8')) === 'whole';
      expect([name, isWhole]).toEqual([name, !/\.(mp4|webm)$/.test(name)]);
      const { size } = await stat(join(folder, name));
      expect(size, name).toBeLessThan((await stat(join(whole, name))).size / 4);
    }
  });

  it('does not mend a build that leaves a recording out', async () => {
    await rm(join(folder, 'stand-in-raw.webm'));
    await expect(laySmallFootage(folder)).rejects.toThrow(
      'has no stand-in-raw.webm, though the example shows it.',
    );
  });
});
