import { z } from 'zod';
import { identifierPattern, textPattern } from './scanned-patterns.ts';

/** Text that must say something: at least one character that is not white space. */
export const nonEmptyText = z.string().regex(textPattern);

/** The name of a thing within one document: letters, digits and `. _ -`, so that it can stand in a URL fragment unescaped. */
export const identifier = z
  .string()
  .regex(identifierPattern)
  .max(128)
  .meta({
    id: 'Identifier',
    title: 'Identifier',
    description: 'A name unique in the document: letters, digits and ". _ -", such as "c1" or "union".',
    examples: ['c1', 'union'],
  });

/** The id of something else in the same document. Whether it resolves is checked after the schema. */
export const reference = z
  .string()
  .min(1)
  .meta({
    id: 'Reference',
    title: 'Reference',
    description: 'The id of something else in this document.',
    examples: ['c1', 'union'],
  });
