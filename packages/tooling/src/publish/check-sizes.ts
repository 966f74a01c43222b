import { join } from 'node:path';
import { runCommand } from '../steps/command.ts';
import type { StepResult } from '../steps/step.ts';

export interface Size {
  readonly name: string;
  readonly passed: boolean;
  /** Bytes, minified and gzipped, of what is loaded at first. */
  readonly size: number;
  readonly sizeLimit: number;
}

/**
 * Measures what each entry costs a page, against its budget in `packages/tooling/.size-limit.json`. The packages must be built.
 *
 * @param root  The workspace's folder.
 */
export async function checkSizes(root: string): Promise<StepResult> {
  const tooling = join(root, 'packages', 'tooling');
  const { ok, output } = await runCommand({
    file: process.execPath,
    args: [join(tooling, 'node_modules', 'size-limit', 'bin.js'), '--json'],
    cwd: tooling,
  });
  const sizes = sizesIn(output);
  if (sizes === undefined) return { ok: false, output };
  return { ok, note: `${sizes.length} budgets`, output: sizes.map(describeSize).join('\n') };
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
  const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
  return `${passed ? '✓' : '✗'} ${name}: ${kilobytes(size)} of ${kilobytes(sizeLimit)}`;
}
