import { spawnSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { workspaceRoot } from '../workspace.ts';

const made: string[] = [];

afterEach(async () => {
  for (const folder of made.splice(0)) await rm(folder, { recursive: true });
});

/** Starts a command's entry in a process that takes itself for another Node on another machine. */
function startAs(entry: string, machine: { platform: string; arch: string; version: string }, env = {}) {
  const disguise = Object.entries({ ...machine, version: `v${machine.version}` })
    .map(
      ([key, value]) =>
        `Object.defineProperty(process, ${JSON.stringify(key)}, { value: ${JSON.stringify(value)} });`,
    )
    .join('');
  const run = spawnSync(
    process.execPath,
    [
      '--import',
      `data:text/javascript,${encodeURIComponent(disguise)}`,
      join(workspaceRoot, 'packages/tooling/bin', entry),
    ],
    { encoding: 'utf8', env: { ...process.env, ...env }, timeout: 60_000 },
  );
  return { code: run.status, out: run.stdout, err: run.stderr };
}

/** A stand-in for pnpm that says why it cannot install. */
async function failingPnpm(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'claimcue-pnpm-'));
  made.push(folder);
  const path = join(folder, 'pnpm.cjs');
  const lines = [
    '[WARN] GET http://127.0.0.1:9/lit error',
    'Will retry in 1s.',
    'Error: ERR_PNPM_NO_LIT',
    '  × lit is gone',
  ];
  await writeFile(path, `console.log(${JSON.stringify(lines.join('\n'))}); process.exit(1);`);
  return path;
}

const entries = ['demo.js', 'test.js', 'storybook.js'];

describe.each(entries)('%s', (entry) => {
  it.each([
    [{ platform: 'linux', arch: 'x64', version: '20.18.3' }, '20.19.0', '20.18.3'],
    [{ platform: 'linux', arch: 'arm64', version: '18.20.0' }, '20.19.0', '18.20.0'],
    // No Node 24 for this one comes with the install.
    [{ platform: 'linux', arch: 'ppc64', version: '22.20.0' }, '24.11.0', '22.20.0'],
    [{ platform: 'darwin', arch: 'arm64', version: '22.20.0' }, '24.11.0', '22.20.0'],
    [{ platform: 'win32', arch: 'x64', version: '24.10.0' }, '24.11.0', '24.10.0'],
  ])('stops on %j with one sentence', (machine, needed, found) => {
    expect(startAs(entry, machine)).toEqual({
      code: 1,
      out: '',
      err: `claimcue needs Node ${needed} or newer here and found ${found}: install Node 24 from nodejs.org or with your version manager, then run the command again.\n`,
    });
  });

  it('stops when the install fails, with the reason and without its retries', async () => {
    const run = startAs(
      entry,
      { platform: 'linux', arch: 'x64', version: '20.19.0' },
      { npm_execpath: await failingPnpm() },
    );
    expect(run.code).toBe(1);
    expect(run.out).toMatch(/^install … failed after \d+\.\d s\n$/);
    expect(run.err).toBe(
      'Error: ERR_PNPM_NO_LIT\n  × lit is gone\n\nThe dependencies could not be installed, so nothing was run; the reason is above.\n',
    );
  });
});

describe('demo.js on the least Node that serves', () => {
  it('gets past the check, to an install that runs pnpm from npm_execpath as a program', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'claimcue-pnpm-'));
    made.push(folder);
    await mkdir(join(folder, 'bin'));
    const program = join(folder, 'bin', 'pnpm');
    await writeFile(program, '#!/bin/sh\necho "Error: asked to $1 $2"\nexit 3\n');
    await chmod(program, 0o755);
    const run = startAs(
      'demo.js',
      { platform: 'linux', arch: 'x64', version: '20.19.0' },
      { npm_execpath: program },
    );
    expect(run.err).toMatch(/^Error: asked to install --frozen-lockfile\n/);
  });
});
