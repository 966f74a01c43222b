import { definitionsOf, type JsonSchema, nameOfRef } from './json-schema.ts';
import { code, codeBlock, page, plain, table } from './mdx.ts';

// What the pages before it have named: the order in which a reader meets the nouns.
const order = [
  'ClaimDocument',
  'Media',
  'MediaFile',
  'MediaTrack',
  'Provenance',
  'Derivation',
  'Cut',
  'Party',
  'Source',
  'Moment',
  'Target',
  'RangeTarget',
  'OpenRangeTarget',
  'PointTarget',
  'Region',
  'Claim',
  'Speaker',
  'Quote',
  'Withdrawal',
  'Relation',
  'Notice',
  'Reply',
  'Correction',
  'Creator',
];

/** The reference of the format: every noun with its fields, then the forms that fields have. */
export function formatPage(root: JsonSchema, example: string): string {
  const definitions = new Map(definitionsOf(root));
  const isNoun = (schema: JsonSchema): boolean =>
    schema.properties !== undefined || schema.anyOf !== undefined;
  const missing = [...definitions].filter(([name, schema]) => isNoun(schema) && !order.includes(name));
  if (missing.length > 0) throw new Error(`The page has no place for ${missing.map(([name]) => name)}`);
  const typeOf = (schema: JsonSchema): string => {
    const name = nameOfRef(schema);
    if (name !== undefined) return `[${plain(definitions.get(name)!.title!)}](#${name.toLowerCase()})`;
    if (schema.enum !== undefined)
      return schema.enum.map((choice) => code(JSON.stringify(choice))).join(' or ');
    if (schema.type === 'array') return `list of ${typeOf(schema.items!)}`;
    return schema.type === undefined ? 'any JSON' : schema.type;
  };
  const section = (name: string): string => {
    const schema = definitions.get(name)!;
    const head = `<h2 id="${name.toLowerCase()}">${plain(schema.title!)}</h2>\n\n${plain(schema.description!)}`;
    const sample = codeBlock('json', JSON.stringify(schema.examples![0], null, 2));
    if (schema.anyOf !== undefined)
      return `${head}\n\nOne of ${schema.anyOf.map(typeOf).join(', ')}: the shapes never mix.`;
    const rows = Object.entries(schema.properties!)
      .filter(([, property]) => property.not === undefined)
      .map(([key, property]) => {
        const named = definitions.get(nameOfRef(property) ?? '');
        return [
          schema.required?.includes(key) ? `**${code(key)}**` : code(key),
          typeOf(property),
          plain((property.description ?? named?.description)!),
        ];
      });
    return `${head}\n\n${table(['Field', 'Type', 'What it holds'], rows)}\n\n${sample}`;
  };
  const forms = [...definitions]
    .filter(([, schema]) => !isNoun(schema))
    .map(([name, schema]) => [
      `<span id="${name.toLowerCase()}">${plain(schema.title!)}</span>`,
      plain(schema.description!),
      (schema.examples ?? []).map((each) => code(JSON.stringify(each))).join(', '),
    ]);
  return page('Schema/Format', [
    '# The claim document, version 1.0',
    'One JSON file says who said what, quoted from where, about which seconds of which recording. A field in bold is required. Unknown keys are kept by every read and write; `extensions` holds what other tools keep, under namespaced keys.',
    'The JSON Schema is in the package as `@claimcue/schema/document.schema.json`, under the name `urn:claimcue:document:1.0`. It says what a schema can say. That ids are unique and references lead somewhere, that ranges are in order and within their recording, that cuts do not overlap and that nothing comes from itself is checked by `parseDocument`; the page of issues lists it all.',
    '## The shortest document',
    codeBlock('json', example.trim()),
    ...order.map(section),
    '## Forms of fields',
    table(['Form', 'What it is', 'Examples'], forms),
  ]);
}
