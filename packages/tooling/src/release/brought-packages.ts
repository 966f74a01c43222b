import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundledSources } from '../layers/layers.ts';
import { publishedPackages } from '../publish/published-packages.ts';

/** For each package that is published, the names of those it depends on or was bundled with. */
export async function broughtPackages(root: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const brought = new Map<string, readonly string[]>();
  for (const { folder, manifest } of await publishedPackages(join(root, 'packages'))) {
    const { dependencies = {} } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
    const bundled = await bundledPackages(root, folder);
    brought.set(manifest.name, [...new Set([...Object.keys(dependencies), ...bundled])].sort());
  }
  return brought;
}

async function bundledPackages(root: string, folder: string): Promise<string[]> {
  const names: string[] = [];
  for (const source of bundledSources.filter((one) => join(root, one).startsWith(join(folder, '/')))) {
    for await (const file of glob('**/*.ts', { cwd: join(root, source), exclude: isNotShipped })) {
      names.push(...importedPackages(await readFile(join(root, source, file), 'utf8')));
    }
  }
  return names;
}

function isNotShipped(path: string): boolean {
  return /(^|\/)fixtures$|\.(test|stories|bench|d)\.ts$/.test(path);
}

/**
 * The packages that a module imports, apart from Node's own and from imports of types alone.
 *
 * @param source  A module as Biome writes it.
 */
export function importedPackages(source: string): string[] {
  const imports = source.matchAll(
    /^import '([^']+)'|^(?:import|export)\b(?! type)[^'"=;]*?\bfrom '([^']+)'|\bimport\(\s*'([^']+)'/gm,
  );
  return Array.from(imports, ([, effect, named, later]) => effect ?? named ?? later ?? '')
    .filter((specifier) => /^@?[a-z]/.test(specifier) && !/^(node|virtual):/.test(specifier))
    .map((specifier) => /^(?:@[^/]+\/)?[^/]+/.exec(specifier)![0]);
}
