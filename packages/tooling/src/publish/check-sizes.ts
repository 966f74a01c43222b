import { readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { runCommand } from '../steps/command.ts';
import type { StepResult } from '../steps/step.ts';
import { formatSize, printedSizeFault, printSize } from './printed-size.ts';

export interface Size {
  readonly name: string;
  readonly passed: boolean;
  /** Bytes, minified and gzipped, of what is loaded at first. */
  readonly size: number;
  readonly sizeLimit: number;
}

/**
 * Measures what each entry costs a page, against its budget in `packages/tooling/.size-limit.json` and against what its README
 * says. The packages must be built.
 *
 * @param root  The workspace's folder.
 * @param renew  Whether the READMEs are given what was measured; else they are compared only.
 */
export async function checkSizes(root: string, renew = false): Promise<StepResult> {
  const tooling = join(root, 'packages', 'tooling');
  const { ok, output } = await runCommand({
    file: process.execPath,
    args: [join(tooling, 'node_modules', 'size-limit', 'bin.js'), '--json'],
    cwd: tooling,
  });
  const sizes = sizesIn(output);
  if (sizes === undefined) return { ok: false, output };
  const faults = await readmeFaults(tooling, sizes, renew);
  return {
    ok: ok && faults.length === 0,
    note: `${sizes.length} budgets`,
    output: [...sizes.map(describeSize), ...faults].join('\n'),
  };
}

/** What is wrong with the sizes that the READMEs of the packages print, where they are not renewed. */
async function readmeFaults(tooling: string, sizes: readonly Size[], renew: boolean): Promise<string[]> {
  const budgets: { name: string; path: string }[] = JSON.parse(
    await readFile(join(tooling, '.size-limit.json'), 'utf8'),
  );
  const faults: string[] = [];
  for (const { name, path } of budgets) {
    const bytes = sizes.find((size) => size.name === name)?.size ?? Number.NaN;
    const readme = join(tooling, path.split('/dist/')[0]!, 'README.md');
    const page = await readFile(readme, 'utf8');
    if (renew) await writeFile(readme, printSize(page, bytes));
    const fault = printedSizeFault(renew ? printSize(page, bytes) : page, bytes);
    if (fault !== undefined) faults.push(`${relative(process.cwd(), readme)}: ${fault}`);
  }
  return faults;
}

/** What size-limit printed as JSON; undefined where it failed before it measured. */
export function sizesIn(output: string): readonly Size[] | undefined {
  const from = output.indexOf('[\n');
  if (from === -1) return undefined;
  try {
    return JSON.parse(output.slice(from, output.lastIndexOf(']') + 1));
  } catch {
    return undefined;
  }
}

function describeSize({ name, passed, size, sizeLimit }: Size): string {
  return `${passed ? '✓' : '✗'} ${name}: ${formatSize(size)} of ${formatSize(sizeLimit)}`;
}
