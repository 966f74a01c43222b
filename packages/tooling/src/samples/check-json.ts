import { mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../steps/command.ts';
import { describeFault } from './fault.ts';
import type { Sample } from './find-samples.ts';

/** JSON has to be JSON, and what says that it is a claim document has to be one that `claimcue validate` accepts. */
export async function checkJson(samples: readonly Sample[], root: string): Promise<string[]> {
  const faults: string[] = [];
  const documents: Sample[] = [];
  for (const sample of samples) {
    try {
      if (isDocument(JSON.parse(sample.code))) documents.push(sample);
    } catch (error) {
      faults.push(describeFault(sample, 1, `is no JSON: ${(error as Error).message}`));
    }
  }
  return [...faults, ...(await documentFaults(documents, root))];
}

function isDocument(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'version' in value && 'claims' in value;
}

async function documentFaults(documents: readonly Sample[], root: string): Promise<string[]> {
  if (documents.length === 0) return [];
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'claimcue-documents-')));
  try {
    const files = documents.map((_, i) => `${i}.json`);
    for (const [i, { code }] of documents.entries()) await writeFile(join(folder, files[i]!), code);
    const { ok, output } = await runCommand({
      file: process.execPath,
      args: ['--conditions=claimcue-source', join(root, 'packages/cli/src/main.ts'), 'validate', ...files],
      cwd: folder,
    });
    if (ok) return [];
    const faults = output.split(/^(?=\d+\.json:)/m).flatMap((part) => {
      const [, i, line, message] = /^(\d+)\.json:(\d+):\d+ (.*)$/s.exec(part) ?? [];
      return i === undefined ? [] : [describeFault(documents[Number(i)]!, Number(line), message!.trim())];
    });
    return faults.length > 0 ? faults : [output.trim()];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
