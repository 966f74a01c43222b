import { z } from 'zod';
import { documentSchema } from '../nouns/document.ts';

/** The name of this version of the format. No domain is ours, so it is a name and not an address. */
export const documentSchemaId = 'urn:claimcue:document:1.0';

/**
 * The JSON Schema (draft 2020-12) of a claim document, made from the Zod schema.
 * It says what a schema can say; ids, references, order and overlap are checked by `parseDocument` alone.
 */
export function toJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(documentSchema, { target: 'draft-2020-12', io: 'input' });
  const { $schema, ...rest } = schema;
  return { $schema, $id: documentSchemaId, ...rest };
}
