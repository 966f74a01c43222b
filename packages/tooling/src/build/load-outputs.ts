import { access, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadAlone } from './load-alone.ts';
import { type Manifest, type Output, packageOutputs } from './package-outputs.ts';
import { lostSideEffect } from './side-effects.ts';

export interface LoadReport {
  readonly loaded: number;
  /** One line for each file that is missing or throws, with the reason. */
  readonly faults: readonly string[];
}

/**
 * Loads what was built as those who install it will: each file that `exports` names exists, and each module is imported or
 * required by plain Node, where no DOM exists, without throwing; and one that is imported for its effect keeps it when bundled.
 *
 * @param packagesFolder  the folder of all packages; private ones are left out
 */
export async function loadOutputs(packagesFolder: string): Promise<LoadReport> {
  let loaded = 0;
  const faults: string[] = [];
  for (const name of await readdir(packagesFolder)) {
    const folder = join(packagesFolder, name);
    const text = await readFile(join(folder, 'package.json'), 'utf8').catch(() => undefined);
    if (text === undefined) continue;
    const manifest: Manifest = JSON.parse(text);
    for (const output of packageOutputs(folder, manifest)) {
      loaded += 1;
      const fault = (await load(output)) ?? (await lostSideEffect(output, manifest.sideEffects, folder));
      if (fault !== undefined) faults.push(`${output.name}: ${fault}`);
    }
  }
  return { loaded, faults };
}

async function load({ file, how }: Output): Promise<string | undefined> {
  try {
    await access(file);
  } catch {
    return `${file} does not exist. Build it, or correct exports in package.json.`;
  }
  if (how === 'exists') return undefined;
  const fault = await loadAlone(file, how, 30);
  return fault === undefined ? undefined : `${how} of ${file} fails in plain Node:\n${fault}`;
}
