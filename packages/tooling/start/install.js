import { spawn } from 'node:child_process';
import { basename } from 'node:path';

// A registry that does not answer should be reported in seconds, not after pnpm's default of more than a minute.
const PATIENCE = [
  '--config.fetch-retries=2',
  '--config.fetch-retry-mintimeout=500',
  '--config.fetch-retry-maxtimeout=4000',
];

/**
 * Installs what the lockfile says, and nothing else. With everything in place this takes a tenth of a second.
 *
 * pnpm can do this by itself (`verifyDepsBeforeRun`), but after a failed install it only warns and runs the script all the
 * same. So that setting is off, and the commands that must work in a fresh clone install here and stop on a failure.
 *
 * @param {string} root  the workspace's folder
 * @returns {Promise<{ code: number, output: string }>} pnpm's exit code and what it printed, without its retry warnings
 */
export function installWorkspace(root) {
  const pnpm = pnpmCommand(process.env.npm_execpath, process.platform);
  const child = spawn(
    pnpm.command,
    [...pnpm.args, 'install', '--frozen-lockfile', '--reporter=append-only', ...PATIENCE],
    { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], shell: pnpm.shell },
  );
  let output = '';
  /** @param {Buffer} chunk */
  const keep = (chunk) => {
    output += chunk;
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ code: 1, output: `${pnpm.command}: ${error.message}` }));
    child.on('close', (code) => resolve({ code: code === null ? 1 : code, output: reason(output) }));
  });
}

/**
 * The pnpm that runs this script, or npx to fetch one when npm or plain node runs it.
 *
 * @param {string | undefined} execPath  npm_execpath: since pnpm 12 a program of the machine, before that a JavaScript file
 * @param {string} platform
 */
export function pnpmCommand(execPath, platform) {
  if (execPath !== undefined && /^pnpm/.test(basename(execPath))) {
    return /\.[cm]?js$/.test(execPath)
      ? { command: process.execPath, args: [execPath], shell: false }
      : { command: execPath, args: [], shell: false };
  }
  // npx is a batch file on Windows, which only a shell starts.
  return { command: 'npx', args: ['-y', 'pnpm@12'], shell: platform === 'win32' };
}

/**
 * What failed, without the hundreds of lines about what is tried again or already fetched.
 *
 * @param {string} output
 */
export function reason(output) {
  const lines = output
    .split('\n')
    .filter((line) => !/^(\[WARN\]|.?WARN.?) GET |^Will retry in |^Progress: /.test(line))
    .filter((line) => line.trim() !== '');
  const from = lines.findIndex((line) => /^(.?ERR|Error: )/.test(line.trim()));
  return (from === -1 ? lines.slice(-30) : lines.slice(from, from + 30)).join('\n');
}
