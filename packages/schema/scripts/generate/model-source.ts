import { definitionsOf, type JsonSchema, nameOfRef } from './json-schema.ts';

/**
 * Writes the TypeScript interfaces of the nouns, each field with its description.
 * The types that Zod infers say the same, but nobody can read them on hover; a type test holds the two together.
 */
export function modelSource(root: JsonSchema): string {
  const definitions = new Map(definitionsOf(root));
  const isScalar = (name: string): boolean => {
    const schema = definitions.get(name)!;
    return schema.properties === undefined && schema.anyOf === undefined;
  };
  const typeOf = (schema: JsonSchema): string => {
    const name = nameOfRef(schema);
    if (name !== undefined) return isScalar(name) ? typeOf(definitions.get(name)!) : name;
    if (schema.not !== undefined) return 'undefined';
    if (schema.enum !== undefined) return schema.enum.map((choice) => JSON.stringify(choice)).join(' | ');
    switch (schema.type) {
      case 'array':
        return bracketed(typeOf(schema.items!));
      case 'object':
        return 'Record<string, unknown>';
      case 'integer':
        return 'number';
      case undefined:
        return 'unknown';
      default:
        return schema.type;
    }
  };
  const declarations = [...definitions]
    .filter(([name]) => !isScalar(name))
    .map(([name, schema]) => {
      const head = comment([schema.description!]);
      if (schema.anyOf !== undefined)
        return `${head}\nexport type ${name} = ${schema.anyOf.map(typeOf).join(' | ')};`;
      const fields = Object.entries(schema.properties ?? {}).map(([key, property]) => {
        const optional = schema.required?.includes(key) ? '' : '?';
        return `${comment(docOf(property, definitions))}\n${key}${optional}: ${typeOf(property)};`;
      });
      const rest = '/** Unknown keys are kept. */\n[key: string]: unknown;';
      return `${head}\nexport interface ${name} {\n${fields.join('\n')}\n${rest}\n}`;
    });
  return ['// Generated from the Zod schema by `pnpm generate`. Do not edit.', ...declarations, ''].join(
    '\n\n',
  );
}

function docOf(schema: JsonSchema, definitions: ReadonlyMap<string, JsonSchema>): string[] {
  const named = definitions.get(nameOfRef(schema) ?? '');
  const description = schema.description ?? named?.description ?? '';
  const example = schema.type === 'array' ? undefined : (schema.examples ?? named?.examples)?.[0];
  return example === undefined || schema.not !== undefined || typeof example === 'object'
    ? [description]
    : [description, '', `@example ${JSON.stringify(example)}`];
}

function comment(lines: readonly string[]): string {
  if (lines.length === 1) return `/** ${lines[0]} */`;
  return ['/**', ...lines.map((line) => ` * ${line}`.trimEnd()), ' */'].join('\n');
}

function bracketed(type: string): string {
  return type.includes('|') ? `(${type})[]` : `${type}[]`;
}
