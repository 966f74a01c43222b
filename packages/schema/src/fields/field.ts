import type { z } from 'zod';

/**
 * A field of a noun, with what an editor shows beside it.
 * Every field of the format passes through here, so that none can lack its description.
 *
 * @param title        One or two words.
 * @param description  What it holds, in one or two sentences.
 * @param examples     At least one value that stands in a real document.
 */
export function field<Schema extends z.ZodType>(
  schema: Schema,
  title: string,
  description: string,
  ...examples: [unknown, ...unknown[]]
): Schema {
  return schema.meta({ title, description, examples });
}
