import { datePattern, identifierPattern, textPattern } from '../../src/fields/scanned-patterns.ts';
import { definitionsOf, type JsonSchema, nameOfRef } from './json-schema.ts';

// Patterns for which `scan.ts` has a faster way to the same answer.
const quickWays: Readonly<Record<string, string>> = {
  [textPattern.source]: 'hasText',
  [identifierPattern.source]: 'isIdentifier',
  [datePattern.source]: 'isDate',
};

/** The keywords that describe and do not decide. */
const silent = new Set([
  '$schema',
  '$id',
  '$defs',
  'title',
  'description',
  'markdownDescription',
  'defaultSnippets',
  'examples',
]);

/**
 * Writes TypeScript that answers whether a value fits the JSON Schema, without `eval` and without Zod.
 * One function for each definition that is an object or a union; the rest stands in line.
 *
 * @throws on a keyword that it does not know, so that the guard can never be laxer than the schema unnoticed.
 */
export function guardSource(root: JsonSchema): string {
  const definitions = new Map(definitionsOf(root));
  const patterns = new Map<string, string>();
  const known: string[] = [];

  const patternName = (source: string): string => {
    const name = patterns.get(source) ?? `form${patterns.size + 1}`;
    patterns.set(source, name);
    return name;
  };
  const resolve = (schema: JsonSchema): JsonSchema => {
    const name = nameOfRef(schema);
    return name === undefined ? schema : definitions.get(name)!;
  };

  /** An expression that is true where `value` fits. */
  const test = (schema: JsonSchema, value: string, depth: string): string => {
    const name = nameOfRef(schema);
    const target = resolve(schema);
    if (name !== undefined && isFunction(target)) return `is${name}(${value}, scan, ${depth})`;
    refuseUnknown(target);
    switch (target.type) {
      case 'string':
        return testString(target, value);
      case 'boolean':
        return `typeof ${value} === 'boolean'`;
      case 'number':
      case 'integer':
        return testNumber(target, value);
      case 'array':
        return `every(${value}, ${itemTest(target.items!)}, scan, ${depth})`;
      case 'object':
        if (target.propertyNames?.pattern === undefined) throw new Error('An unnamed object has no guard');
        return `isMap(${value}, ${patternName(target.propertyNames.pattern)}, scan, ${depth})`;
      default:
        return `isWithinLimits(${value}, scan, ${depth})`;
    }
  };
  const itemTest = (items: JsonSchema): string => {
    const name = nameOfRef(items);
    if (name !== undefined && isFunction(resolve(items))) return `is${name}`;
    return `(item, scan) => ${test(items, 'item', '0')}`;
  };
  const testString = (schema: JsonSchema, value: string): string => {
    if (schema.enum !== undefined)
      return `(${schema.enum.map((choice) => `${value} === ${JSON.stringify(choice)}`).join(' || ')})`;
    if (schema.pattern === undefined) {
      const enough = schema.minLength === undefined ? '' : ` && ${value}.length >= ${schema.minLength}`;
      return `isString(${value}, scan)${enough}`;
    }
    const quick = quickWays[schema.pattern];
    if (quick !== undefined) return `${quick}(${value}, scan)`;
    return `hasForm(${value}, ${patternName(schema.pattern)}, scan)`;
  };

  const objectGuard = (name: string, schema: JsonSchema): string => {
    const properties = Object.entries(schema.properties ?? {});
    const required = new Set(schema.required);
    known.push(`const keysOf${name} = words(${JSON.stringify(properties.map(([key]) => key).join(' '))});`);
    const lines = [
      `export function is${name}(value: unknown, scan: Scan, depth: number): boolean {`,
      'if (!isRecord(value, scan, depth)) return false;',
      `let seen = ${required.size};`,
    ];
    for (const [key, property] of properties.filter(([key]) => required.has(key)))
      lines.push(`const ${key} = value.${key};`, `if (!(${test(property, key, 'depth + 1')})) return false;`);
    for (const [key, property] of properties.filter(([key]) => !required.has(key))) {
      if (property.not !== undefined) {
        lines.push(`if (value.${key} !== undefined) return false;`);
        continue;
      }
      lines.push(`const ${key} = value.${key};`, `if (${key} !== undefined) {`, 'seen++;');
      lines.push(`if (!(${test(property, key, 'depth + 1')})) return false;`, '}');
    }
    lines.push(`return endsWell(value, seen, keysOf${name}, scan, depth);`, '}');
    return lines.join('\n');
  };

  const functions = [...definitions]
    .filter(([, schema]) => isFunction(schema))
    .map(([name, schema]) => {
      refuseUnknown(schema);
      if (schema.anyOf === undefined) return objectGuard(name, schema);
      const choices = schema.anyOf.map((choice) => test(choice, 'value', 'depth'));
      return `export function is${name}(value: unknown, scan: Scan, depth: number): boolean {\nreturn ${choices.join(' || ')};\n}`;
    });
  const forms = [...patterns].map(([source, name]) => `const ${name} = ${new RegExp(source, 'u')};`);
  const code = [...forms, '', ...known, '', functions.join('\n\n')].join('\n');
  const imports = importable.filter((name) => code.includes(`${name}(`));
  return [
    '// Generated from the Zod schema by `pnpm generate`. Do not edit.',
    `import { ${imports.join(', ')}, type Scan } from './scan.ts';`,
    '',
    code,
    '',
  ].join('\n');
}

const importable = [
  'endsWell',
  'every',
  'hasForm',
  'hasText',
  'isDate',
  'isIdentifier',
  'isMap',
  'isRecord',
  'isString',
  'isWithinLimits',
  'words',
];

function isFunction(schema: JsonSchema): boolean {
  return schema.properties !== undefined || schema.anyOf !== undefined;
}

function testNumber(schema: JsonSchema, value: string): string {
  const tests = [`typeof ${value} === 'number'`];
  if (schema.type === 'integer') tests.push(`Number.isInteger(${value})`);
  if (schema.minimum !== undefined) tests.push(`${value} >= ${schema.minimum}`);
  if (schema.exclusiveMinimum !== undefined) tests.push(`${value} > ${schema.exclusiveMinimum}`);
  // `1e999` is JSON, and infinite.
  tests.push(`${value} <= ${schema.maximum ?? 'Number.MAX_VALUE'}`);
  if (schema.minimum === undefined && schema.exclusiveMinimum === undefined)
    tests.push(`${value} >= -Number.MAX_VALUE`);
  return tests.join(' && ');
}

const keywords: Readonly<Record<string, readonly string[]>> = {
  object: ['type', 'properties', 'required', 'additionalProperties', 'propertyNames'],
  array: ['type', 'items'],
  string: ['type', 'pattern', 'enum', 'minLength', 'maxLength'],
  number: ['type', 'minimum', 'maximum', 'exclusiveMinimum'],
  integer: ['type', 'minimum', 'maximum', 'exclusiveMinimum'],
  boolean: ['type'],
  none: ['anyOf', 'not'],
};

function refuseUnknown(schema: JsonSchema): void {
  for (const key of Object.keys(schema)) {
    if (silent.has(key) || keywords[schema.type ?? 'none']?.includes(key)) continue;
    throw new Error(
      `The guard does not know the keyword "${key}" of ${JSON.stringify(schema).slice(0, 200)}`,
    );
  }
  if (schema.maxLength !== undefined && schema.pattern !== identifierPattern.source)
    throw new Error('The guard knows a greatest length of identifiers alone');
}
