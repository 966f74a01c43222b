import { definitionsOf, type JsonSchema, nameOfRef } from './json-schema.ts';

/** Writes a table of the lists of each noun: the guard of their entries, and what noun those are. */
export function listsSource(root: JsonSchema): string {
  const definitions = new Map(definitionsOf(root));
  const guards = new Set<string>();
  const rows: string[] = [];
  for (const [name, schema] of definitions) {
    const lists = Object.entries(schema.properties ?? {}).flatMap(([key, property]) => {
      const item = nameOfRef(property.items ?? {});
      const noun = definitions.get(item ?? '');
      if (noun?.properties === undefined && noun?.anyOf === undefined) return [];
      guards.add(`is${item}`);
      return [`${key}: { isItem: is${item}, item: '${item}' }`];
    });
    if (lists.length > 0) rows.push(`${name}: { ${lists.join(', ')} },`);
  }
  return [
    '// Generated from the Zod schema by `pnpm generate`. Do not edit.',
    `import { ${[...guards].sort().join(', ')} } from './document-guard.gen.ts';`,
    "import type { Scan } from './scan.ts';",
    '',
    '/** The lists of nouns that each noun holds. */',
    'export const faultyLists: Readonly<Record<string, Readonly<Record<string, NounList>>>> = {',
    ...rows,
    '};',
    '',
    'interface NounList {',
    'readonly isItem: (value: unknown, scan: Scan, depth: number) => boolean;',
    'readonly item: string;',
    '}',
    '',
  ].join('\n');
}
