import { copyFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { workspaceRoot } from '../workspace.ts';

const small = join(workspaceRoot, 'packages', 'tooling', 'footage', 'media');

/**
 * Puts the small footage in the place of the whole one in the built copy of an example that a test opens: what a page does at
 * a second is the same, and the browser has a sixty-fourth of the picture to decode. Posters stay as they are, because they
 * are looked at before anything plays.
 *
 * @param media  The folder of that copy that holds the footage.
 * @throws Error  Where a recording is not there: what a build leaves out must not be mended here.
 */
export async function laySmallFootage(media: string): Promise<void> {
  const built = new Set(await readdir(media));
  const recordings = (await readdir(small)).filter((name) => /\.(mp4|webm)$/.test(name));
  for (const name of recordings) {
    if (!built.has(name)) throw new Error(`${media} has no ${name}, though the example shows it.`);
    await copyFile(join(small, name), join(media, name));
  }
}
