import { access, constants } from 'node:fs/promises';
import { runCommand } from '../steps/command.ts';

export interface Browser {
  readonly path: string;
  /** What the browser says of itself, for example `Chromium 156.0.8078.73`. */
  readonly version: string;
}

/**
 * Whether a browser starts: a file that exists may be a stub that asks for another package, or lack its libraries.
 *
 * @returns the browser, or in one sentence why it does not serve
 */
export async function proveBrowser(path: string, platform: NodeJS.Platform): Promise<Browser | string> {
  try {
    await access(path, constants.X_OK);
  } catch {
    return `${path} is not a program that can be run.`;
  }
  // There, --version opens a window and prints nothing.
  if (platform === 'win32') return { path, version: 'version not asked on Windows' };
  const answer = await runCommand({ file: path, args: ['--version'], cwd: '/', timeoutSeconds: 20 });
  const lines = answer.output.trim().split('\n');
  const version = lines.find((line) => /\d+\.\d+/.test(line))?.trim();
  if (answer.ok && version !== undefined) return { path, version };
  return `${path} --version does not start a browser: ${lines.at(-1) || 'it printed nothing'}`;
}
