import { join } from 'node:path';

/** The name that Debian gives to the Chromium without windows, as a package and as a program. */
export const HEADLESS_SHELL = 'chromium-headless-shell';

/**
 * Names under which package managers put a Chromium on PATH: first the one without windows, which has no part that draws any
 * and takes two thirds of the time of the whole browser, then the freest.
 */
const NAMES = [
  HEADLESS_SHELL,
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'msedge',
];

const MAC_APPLICATIONS = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const WINDOWS_APPLICATIONS = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
];

/** The parts of a process that decide where a browser may be. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: NodeJS.ProcessEnv;
}

/** Every path where a browser is usually installed here, whether or not it exists, in the order to try. */
export function usualPaths(machine: Machine): string[] {
  const windows = machine.platform === 'win32';
  const folders = (machine.env.PATH ?? machine.env.Path ?? '')
    .split(windows ? ';' : ':')
    .filter((folder) => folder !== '');
  const onPath = NAMES.flatMap((name) =>
    folders.map((folder) => join(folder, windows ? `${name}.exe` : name)),
  );
  if (machine.platform === 'darwin') return [...onPath, ...MAC_APPLICATIONS];
  if (!windows) return onPath;
  const roots = [machine.env.PROGRAMFILES, machine.env['PROGRAMFILES(X86)'], machine.env.LOCALAPPDATA];
  const programs = roots
    .filter((root) => root !== undefined)
    .flatMap((root) => WINDOWS_APPLICATIONS.map((parts) => join(root, ...parts)));
  return [...onPath, ...programs];
}
