import { existsSync, readFileSync } from 'node:fs';
import { glob, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describeFault } from './fault.ts';
import type { Sample } from './find-samples.ts';

/** Whether the style sheets that a sample imports are there, and each of our custom properties is one that ours read. */
export async function checkCss(sample: Sample, root: string): Promise<string[]> {
  const known = await customProperties(root);
  return sample.code.split('\n').flatMap((content, i) => {
    const sheets = Array.from(content.matchAll(/@import ["']([^"']+)["']/g), ([, sheet]) => sheet!);
    const properties = Array.from(content.matchAll(/--claimcue-[\w-]+/g), ([name]) => name);
    return [
      ...sheets.filter((sheet) => !resolves(root, sheet)).map((sheet) => `there is no ${sheet}.`),
      ...properties.filter((name) => !known.has(name)).map((name) => `nothing reads ${name}.`),
    ].map((message) => describeFault(sample, i + 1, message));
  });
}

/**
 * Whether a style sheet that is imported by its name is there: one of ours among the sources, which need no build, one of others
 * where an example that uses it has it installed.
 */
export function resolves(root: string, specifier: string): boolean {
  const [, folder, entry] = /^@claimcue\/([\w-]+)\/(.+)$/.exec(specifier) ?? [];
  if (folder !== undefined) {
    const manifest = join(root, 'packages', folder, 'package.json');
    const target = existsSync(manifest)
      ? JSON.parse(readFileSync(manifest, 'utf8')).exports?.[`./${entry}`]
      : undefined;
    const source = typeof target === 'string' ? target : target?.['claimcue-source'];
    return typeof source === 'string' && existsSync(join(dirname(manifest), source));
  }
  try {
    createRequire(join(root, 'examples/vite-typescript/package.json')).resolve(specifier);
    return true;
  } catch {
    return false;
  }
}

async function customProperties(root: string): Promise<ReadonlySet<string>> {
  const names = new Set<string>();
  for await (const file of glob('packages/{elements,embed,videojs}/{tokens.css,src/**/*.{ts,css}}', {
    cwd: root,
  }))
    for (const [name] of (await readFile(join(root, file), 'utf8')).matchAll(/--claimcue-[\w-]+/g))
      names.add(name);
  return names;
}
