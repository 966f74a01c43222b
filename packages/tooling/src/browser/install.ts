import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { runCommand } from '../steps/command.ts';
import { HEADLESS_SHELL } from './candidates.ts';

/** One way to get a browser. */
export interface Installer {
  readonly name: string;
  /** @returns why it did not work, or undefined when it says that it did */
  install(): Promise<string | undefined>;
}

/** The ways to get a browser on this machine. */
export interface Installers {
  /** Where there is none, the one that is soonest there first. */
  readonly any: readonly Installer[];
  /** Where there is a whole one, a way to the one without windows beside it. */
  readonly headless: readonly Installer[];
}

export async function installers(): Promise<Installers> {
  const system = await readFile('/etc/os-release', 'utf8').catch(() => '');
  if (process.getuid?.() !== 0 || !isDebianLike(system)) return { any: [playwrightInstaller], headless: [] };
  // Of all that are like it, Debian alone has the one without windows as a package.
  const headless = isDebian(system) ? [apt(HEADLESS_SHELL)] : [];
  return { any: [...headless, playwrightInstaller, apt('chromium')], headless };
}

/** @param osRelease  the text of /etc/os-release */
export function isDebian(osRelease: string): boolean {
  return /^ID="?debian"?$/m.test(osRelease);
}

/** @param osRelease  the text of /etc/os-release */
export function isDebianLike(osRelease: string): boolean {
  return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(osRelease);
}

const playwrightInstaller: Installer = {
  name: 'playwright install chromium',
  async install() {
    const require = createRequire(import.meta.url);
    const cli = join(dirname(require.resolve('playwright/package.json')), 'cli.js');
    const result = await runCommand({
      file: process.execPath,
      args: [cli, 'install', '--no-shell', 'chromium'],
      cwd: dirname(cli),
      // Where the download is closed off, the connection never comes about; where it is slow, 170 MB take their minutes.
      env: { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' },
      timeoutSeconds: 300,
    });
    return result.ok ? undefined : lastWords(result.output);
  },
};

function apt(name: string): Installer {
  return {
    name: `apt-get install ${name}`,
    async install() {
      const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
      const run = (...args: string[]) =>
        runCommand({ file: 'apt-get', args, cwd: '/', env, timeoutSeconds: 600 });
      // The fonts are only recommended by Chromium, and text without any font would have no size.
      const install = () => run('install', '-y', '--no-install-recommends', name, 'fonts-liberation');
      // The lists of a system that was used lately still serve, and take longer to fetch than the browser to install.
      if ((await install()).ok) return undefined;
      // One source that does not answer makes this fail, though another may have the package.
      await run('update');
      const installed = await install();
      return installed.ok ? undefined : lastWords(installed.output);
    },
  };
}

/** The line of a program's output that says most about its failure. */
export function lastWords(output: string): string {
  const lines = output
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines.find((line) => /^(error|e):|\berror:/i.test(line)) ?? lines.at(-1) ?? 'it said nothing';
}
