import { globSync } from 'node:fs';
import { join } from 'node:path';

export interface Output {
  /** The package and the entry, for example `@claimcue/core .`. */
  readonly name: string;
  readonly file: string;
  readonly how: 'import' | 'require' | 'exists';
}

/** What is read of a package.json. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly sideEffects?: unknown;
  readonly exports?: Readonly<Record<string, unknown>>;
  readonly bin?: Readonly<Record<string, string>>;
}

/** Every file that a published package promises by `exports` and `bin`, and how others will load it. */
export function packageOutputs(folder: string, manifest: Manifest): Output[] {
  if (manifest.private) return [];
  const outputs: Output[] = [];
  for (const [entry, value] of Object.entries(manifest.exports ?? {})) {
    for (const { target, conditions } of targets(value, [])) {
      // Sources are for this workspace; outside, nobody sets the condition.
      if (conditions.includes('claimcue-source')) continue;
      for (const file of filesOf(folder, target)) {
        outputs.push({
          name: `${manifest.name} ${entry}`,
          file: join(folder, file),
          how: howToLoad(target, conditions),
        });
      }
    }
  }
  for (const target of Object.values(manifest.bin ?? {})) {
    outputs.push({ name: `${manifest.name} bin`, file: join(folder, target), how: 'exists' });
  }
  return outputs;
}

// A pattern that fits no file is kept as it stands, so that it is reported as missing.
function filesOf(folder: string, target: string): string[] {
  if (!target.includes('*')) return [target];
  const files = globSync(target, { cwd: folder });
  return files.length > 0 ? files : [target];
}

function howToLoad(target: string, conditions: readonly string[]): Output['how'] {
  if (conditions.includes('types') || !/\.[cm]?js$/.test(target)) return 'exists';
  return conditions.includes('require') ? 'require' : 'import';
}

function targets(
  value: unknown,
  conditions: readonly string[],
): { target: string; conditions: readonly string[] }[] {
  if (typeof value === 'string') return [{ target: value, conditions }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([condition, inner]) => targets(inner, [...conditions, condition]));
}
