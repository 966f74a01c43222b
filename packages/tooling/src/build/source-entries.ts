import { readFileSync } from 'node:fs';

/**
 * What tsup builds of a package: one entry for each module that its `exports` name, so that the two cannot drift apart.
 *
 * @param manifest  address of the package's package.json
 * @returns for example `{ index: 'src/index.ts', 'card/define': 'src/card/define.ts' }`: a source under the name that its build
 *   is promised to have in `dist`
 */
export function sourceEntries(manifest: URL): Record<string, string> {
  const { exports } = JSON.parse(readFileSync(manifest, 'utf8')) as { exports: Record<string, unknown> };
  const entries: Record<string, string> = {};
  for (const entry of Object.values(exports)) {
    const source = at(entry, 'claimcue-source');
    const built = at(entry, 'default') ?? at(at(entry, 'import'), 'default');
    const name = typeof built === 'string' ? /^\.\/dist\/(.+)\.js$/.exec(built)?.[1] : undefined;
    if (typeof source === 'string' && name !== undefined) entries[name] = source.replace(/^\.\//, '');
  }
  return entries;
}

function at(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}
