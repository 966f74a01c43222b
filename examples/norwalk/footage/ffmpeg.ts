/** Calls the system's ffmpeg, and says plainly what to install where something is missing. */

import { spawnSync } from 'node:child_process';

/** What Debian and Ubuntu call everything that the generator needs besides Node. */
const INSTALL = 'apt-get install ffmpeg fonts-b612';

/** Fonts that the burned-in words are set in. */
const FONTS = ['B612:bold', 'B612:regular'];

/** Says which colours the numbers mean; without it players guess by the picture's height. */
export const BT709 = [
  '-colorspace',
  'bt709',
  '-color_primaries',
  'bt709',
  '-color_trc',
  'bt709',
  '-color_range',
  'tv',
];

/** Runs ffmpeg quietly, with output that does not depend on when or where it runs. Throws with ffmpeg's own words if it fails. */
export function runFfmpeg(options: readonly string[]): void {
  const result = spawnSync('ffmpeg', ['-hide_banner', '-loglevel', 'error', '-nostdin', '-y', ...options], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (result.error)
    throw new Error(`ffmpeg could not be started (${result.error.message}). Install it: ${INSTALL}`);
  if (result.status !== 0)
    throw new Error(`ffmpeg stopped with status ${result.status}:\n${result.stderr.trim()}`);
}

/** Checks that ffmpeg, its encoders, its SVG reader and the fonts are there. Throws one sentence that says what to install. */
export function checkTools(): void {
  const version = spawnSync('ffmpeg', ['-version'], { encoding: 'utf8' });
  if (version.error) throw new Error(`ffmpeg is missing. Install what the generator needs: ${INSTALL}`);
  for (const [list, name, use] of [
    ['-decoders', 'librsvg', 'read SVG'],
    ['-encoders', 'libx264', 'write H.264'],
    ['-encoders', 'libvpx-vp9', 'write VP9'],
  ] as const) {
    const { stdout } = spawnSync('ffmpeg', ['-hide_banner', list], { encoding: 'utf8' });
    if (!stdout.includes(` ${name} `))
      throw new Error(`This ffmpeg cannot ${use} (it lacks ${name}). Install Debian's build: ${INSTALL}`);
  }
  for (const font of FONTS) {
    const { stdout, error } = spawnSync('fc-match', ['--format=%{family}', font], { encoding: 'utf8' });
    // Without fc-match the font cannot be asked for; ffmpeg's own dependencies bring it on Debian.
    if (!error && !stdout.startsWith('B612'))
      throw new Error(
        `The font B612 is missing, so the words would be set in another. Install it: ${INSTALL}`,
      );
  }
}
