import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { runCommand } from '../steps/command.ts';
import type { StepResult } from '../steps/step.ts';

/** Runs what a consumer's folder `node` holds, each in a Node of its own; and the command. */
export async function runInNode(consumer: string): Promise<StepResult> {
  const scripts = (await readdir(join(consumer, 'node'))).map((name) => [join('node', name)]);
  const command = join('node_modules', 'claimcue', 'bin', 'claimcue.js');
  const runs = [...scripts, [command, 'validate', 'case.json']];
  const faults: string[] = [];
  for (const args of runs) {
    const { ok, output } = await runCommand({
      file: process.execPath,
      args,
      cwd: consumer,
      timeoutSeconds: 60,
    });
    if (!ok) faults.push(`node ${args.join(' ')}:\n${output.trim()}`);
  }
  return { ok: faults.length === 0, note: `${runs.length} programs`, output: faults.join('\n') };
}
