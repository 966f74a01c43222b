import { definitionsOf, type JsonSchema, nameOfRef } from './json-schema.ts';

/** Writes a table of the fields of each noun, in the order of the format, and of the noun that each field holds. */
export function fieldsSource(root: JsonSchema): string {
  const definitions = new Map(definitionsOf(root));
  const isNoun = (name: string | undefined): name is string => {
    const schema = definitions.get(name ?? '');
    return schema?.properties !== undefined || schema?.anyOf !== undefined;
  };
  const fieldsOf = (schema: JsonSchema): Map<string, string> => {
    const fields = new Map<string, string>();
    for (const choice of schema.anyOf ?? [])
      for (const [key, held] of fieldsOf(definitions.get(nameOfRef(choice)!)!)) fields.set(key, held);
    for (const [key, property] of Object.entries(schema.properties ?? {})) {
      const held = nameOfRef(property) ?? nameOfRef(property.items ?? {});
      fields.set(key, isNoun(held) ? held : '');
    }
    // Vendors' data comes last, where it is least in the way.
    if (fields.delete('extensions')) fields.set('extensions', '');
    return fields;
  };
  const choices = new Set([...definitions.values()].flatMap((schema) => (schema.anyOf ?? []).map(nameOfRef)));
  const rows = [...definitions.entries()]
    .filter(([name]) => isNoun(name) && !choices.has(name))
    .map(([name, schema]) => {
      const fields = [...fieldsOf(schema)].map(([key, held]) => `['${key}', '${held}']`);
      return `['${name}', new Map([${fields.join(', ')}])],`;
    });
  return [
    '// Generated from the Zod schema by `pnpm generate`. Do not edit.',
    '',
    '/** The fields of each noun in the order of the format; each with the noun that it holds, or an empty text. */',
    'export const nounFields: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([',
    ...rows,
    ']);',
    '',
  ].join('\n');
}
