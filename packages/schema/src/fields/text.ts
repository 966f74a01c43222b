import { z } from 'zod';

/** Text that must say something: at least one character that is not white space. */
export const nonEmptyText = z.string().regex(/\S/);

/** The name of a thing within one document: letters, digits and `. _ -`, so that it can stand in a URL fragment unescaped. */
export const identifier = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/)
  .max(128)
  .meta({
    id: 'Identifier',
    description: 'A name unique in the document, such as "c1" or "union".',
    examples: ['c1', 'union'],
  });

/** The id of something else in the same document. Whether it resolves is checked after the schema. */
export const reference = z
  .string()
  .min(1)
  .meta({ id: 'Reference', description: 'The id of something else in this document.' });
