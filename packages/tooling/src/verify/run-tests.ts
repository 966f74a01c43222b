import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../steps/command.ts';

export interface TestCounts {
  readonly passed: number;
  readonly failed: number;
}

export interface TestRun {
  readonly ok: boolean;
  readonly counts: TestCounts;
  readonly note: string;
}

/**
 * Runs every test once, and prints as it goes.
 *
 * @param root  the workspace's folder
 * @param args  handed to Vitest, for example a part of a file's path
 */
export async function runTests(root: string, args: readonly string[]): Promise<TestRun> {
  const folder = await mkdtemp(join(tmpdir(), 'claimcue-tests-'));
  const report = join(folder, 'report.json');
  const { ok } = await runCommand({
    file: process.execPath,
    args: [
      join(root, 'node_modules', 'vitest', 'vitest.mjs'),
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...args,
    ],
    cwd: root,
    stream: true,
  });
  const text = await readFile(report, 'utf8').catch(() => '{}');
  await rm(folder, { recursive: true });
  const counts = testCounts(JSON.parse(text));
  // A run that found no test has tested nothing.
  return { ok: ok && counts.passed > 0, counts, note: `${counts.passed} passed, ${counts.failed} failed` };
}

/** @param report  what Vitest's JSON reporter wrote; an empty object when it did not get that far */
export function testCounts(report: { numPassedTests?: number; numFailedTests?: number }): TestCounts {
  return { passed: report.numPassedTests ?? 0, failed: report.numFailedTests ?? 0 };
}
