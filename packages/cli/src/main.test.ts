import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const main = fileURLToPath(new URL('main.ts', import.meta.url));
const rich = readFileSync(new URL('../../schema/examples/rich.json', import.meta.url), 'utf8');

function claimcue(args: readonly string[], input: string) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--conditions=claimcue-source', main, ...args],
    { input, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

describe('the process claimcue', () => {
  it('reads standard input, and exits with 0 where the document is valid', () => {
    expect(claimcue(['validate', '-'], rich)).toEqual({
      status: 0,
      stdout: '✔ standard input is a valid claim document.\n',
      stderr: '',
    });
  });

  it('exits with 1 where the document falls short', () => {
    const { status, stdout } = claimcue(['validate', '-'], rich.replace('"union"', '"unoin"'));
    expect(stdout).toContain('unknown-reference');
    expect(status).toBe(1);
  });

  it('exits with 2 where it is misused', () => {
    expect(claimcue(['validate'], '')).toMatchObject({ status: 2, stdout: '' });
  });

  it('writes nothing but the document to standard output', () => {
    const { status, stdout, stderr } = claimcue(['migrate', '-', '-o', '-'], rich);
    expect(JSON.parse(stdout)).toEqual(JSON.parse(rich));
    expect(stderr).toContain('✔ standard input is of version 1.0 already');
    expect(status).toBe(0);
  });
});
