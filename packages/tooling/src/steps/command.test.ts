import { describe, expect, it } from 'vitest';
import { runCommand } from './command.ts';

const node = (code: string, timeoutSeconds?: number) =>
  runCommand({
    file: process.execPath,
    args: ['--eval', code],
    cwd: '.',
    ...(timeoutSeconds === undefined ? {} : { timeoutSeconds }),
  });

describe('runCommand', () => {
  it('keeps both outputs', async () => {
    const { ok, output } = await node("console.log('out'); console.error('err')");
    expect(ok).toBe(true);
    expect(output.split('\n').sort()).toEqual(['', 'err', 'out']);
  });

  it('reports a failing program', async () => {
    expect(await node("console.log('why'); process.exit(3)")).toEqual({ ok: false, output: 'why\n' });
  });

  it('reports a program that does not exist', async () => {
    const result = await runCommand({ file: '/nothing/here', args: [], cwd: '.' });
    expect(result.ok).toBe(false);
    expect(result.output).toContain('/nothing/here');
  });

  it('stops a program that takes too long, and what it started', async () => {
    const started = performance.now();
    const sleeper = JSON.stringify('setTimeout(() => {}, 30000)');
    const result = await node(
      `require('child_process').spawnSync(process.execPath, ['--eval', ${sleeper}], { stdio: 'inherit' })`,
      0.5,
    );
    expect(result.ok).toBe(false);
    expect(result.output).toContain('was stopped after 0.5 s');
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
