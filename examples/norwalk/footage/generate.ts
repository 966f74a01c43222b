/**
 * Draws and encodes the demo's stand-in footage.
 *
 *     node examples/norwalk/footage/generate.ts            writes public/media and checksums.txt
 *     node examples/norwalk/footage/generate.ts --check    writes nothing; fails if a fresh run differs from checksums.txt
 *
 * Everything is made in a temporary folder first, so a run that fails leaves the old files whole.
 */

import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DESCRIPTIONS } from './descriptions.ts';
import { drawFilm } from './draw.ts';
import { EDITIONS, encode } from './encode.ts';
import { checkTools } from './ffmpeg.ts';

const MEDIA = join(import.meta.dirname, '..', 'public', 'media');
const CHECKSUMS = join(import.meta.dirname, 'checksums.txt');

/** Bytes that a file of each kind may have at most. The demo loads them from a static page. */
const LIMITS: Readonly<Record<string, number>> = {
  mp4: 3_000_000,
  webm: 3_000_000,
  jpg: 120_000,
  vtt: 10_000,
};

function generate(folder: string): string[] {
  console.log('Drawing 6000 frames (some minutes)');
  const film = drawFilm(folder);
  for (const edition of EDITIONS) {
    console.log(`Encoding ${edition.name} (some minutes)`);
    encode(edition, film, folder);
  }
  for (const [name, text] of Object.entries(DESCRIPTIONS)) writeFileSync(join(folder, name), text);
  return EDITIONS.flatMap(({ name }) =>
    ['jpg', 'mp4', 'vtt', 'webm'].map((kind) => `${name}.${kind}`),
  ).sort();
}

function requireSmall(folder: string, names: readonly string[]): void {
  for (const name of names) {
    const { size } = statSync(join(folder, name));
    const limit = LIMITS[name.slice(name.lastIndexOf('.') + 1)] ?? 0;
    console.log(`${name}  ${size} bytes`);
    if (size > limit)
      throw new Error(
        `${name} has ${size} bytes, ${limit} at most. Raise its rate factor in encode.ts, or draw less.`,
      );
  }
}

/** Checksums in the form that `sha256sum --check` reads. */
function sums(folder: string, names: readonly string[]): string {
  return names
    .map(
      (name) =>
        `${createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex')}  ${name}\n`,
    )
    .join('');
}

function main(): void {
  checkTools();
  const folder = mkdtempSync(join(tmpdir(), 'stand-in-'));
  try {
    const names = generate(folder);
    requireSmall(folder, names);
    const fresh = sums(folder, names);
    if (process.argv.includes('--check')) {
      if (fresh !== readFileSync(CHECKSUMS, 'utf8'))
        throw new Error(`The files differ from checksums.txt. This run made:\n${fresh}`);
      console.log('The files are the ones in checksums.txt');
      return;
    }
    mkdirSync(MEDIA, { recursive: true });
    for (const name of names) copyFileSync(join(folder, name), join(MEDIA, name));
    writeFileSync(CHECKSUMS, fresh);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
