import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { StepResult } from '../steps/step.ts';
import { findWorkflowFaults } from './find-workflow-faults.ts';

/** Looks through all workflows of the repository. */
export async function checkWorkflows(root: string): Promise<StepResult> {
  const found: string[] = [];
  let files = 0;
  for await (const file of glob('.github/workflows/*.{yml,yaml}', { cwd: root })) {
    files += 1;
    const faults = findWorkflowFaults(await readFile(join(root, file), 'utf8'));
    found.push(...faults.map(({ line, message }) => `${file}:${line}: ${message}`));
  }
  return { ok: files > 0 && found.length === 0, note: `${files} files`, output: found.join('\n') };
}
