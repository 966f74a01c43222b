import { z } from 'zod';
import { documentSchema } from '../nouns/document.ts';
import { snippets } from './snippets.ts';

/** The name of this version of the format. No domain is ours, so it is a name and not an address. */
export const documentSchemaId = 'urn:claimcue:document:1.0';

/**
 * The JSON Schema (draft 2020-12) of a claim document, made from the Zod schema.
 * It says what a schema can say; ids, references, order and overlap are checked by `parseDocument` alone.
 * For editors such as VS Code it carries `markdownDescription` and `defaultSnippets`, which other readers pass over.
 */
export function toJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(documentSchema, {
    target: 'draft-2020-12',
    io: 'input',
    override: ({ jsonSchema }) => addForEditors(jsonSchema),
  });
  const { $schema, ...rest } = schema;
  for (const [name, definition] of Object.entries((rest.$defs ?? {}) as Record<string, object>)) {
    if (snippets[name] !== undefined) Object.assign(definition, { defaultSnippets: snippets[name] });
  }
  return { $schema, $id: documentSchemaId, ...rest, defaultSnippets: snippets.ClaimDocument };
}

function addForEditors(schema: z.core.JSONSchema.BaseSchema): void {
  if (schema.description === undefined) return;
  const example = schema.examples?.[0];
  const shown =
    example === undefined || schema.not !== undefined
      ? ''
      : `\n\nExample:\n\`\`\`json\n${JSON.stringify(example, null, typeof example === 'object' ? 2 : 0)}\n\`\`\``;
  const title = schema.title === undefined ? '' : `**${schema.title}.** `;
  schema.markdownDescription = `${title}${schema.description}${shown}`;
}
