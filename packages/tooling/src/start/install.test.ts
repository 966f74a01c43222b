import { describe, expect, it } from 'vitest';
import { pnpmCommand, reason } from '../../start/install.js';

describe('pnpmCommand', () => {
  it('is the pnpm that runs the script', () => {
    expect(pnpmCommand('/opt/pnpm', 'linux')).toEqual({ command: '/opt/pnpm', args: [], shell: false });
  });

  it('runs an older pnpm, which is JavaScript, with Node', () => {
    expect(pnpmCommand('/opt/pnpm.cjs', 'linux')).toEqual({
      command: process.execPath,
      args: ['/opt/pnpm.cjs'],
      shell: false,
    });
  });

  it.each([undefined, '/usr/lib/node_modules/npm/bin/npm-cli.js'])('fetches one for %s', (execPath) => {
    expect(pnpmCommand(execPath, 'linux')).toEqual({ command: 'npx', args: ['-y', 'pnpm@12'], shell: false });
    expect(pnpmCommand(execPath, 'win32').shell).toBe(true);
  });
});

describe('reason', () => {
  it('keeps what follows the error', () => {
    expect(reason('Scope: all\n[WARN] GET x\nWill retry in 1s.\nError: ERR_PNPM_X\n\n  × why\n')).toBe(
      'Error: ERR_PNPM_X\n  × why',
    );
  });

  it('keeps the last lines where none is called an error', () => {
    const lines = Array.from({ length: 40 }, (_, i) => `line ${i}`);
    expect(reason(lines.join('\n'))).toBe(lines.slice(10).join('\n'));
  });
});
