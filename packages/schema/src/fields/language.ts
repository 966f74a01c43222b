import { z } from 'zod';

/** A BCP 47 language tag by its form; that the subtags make sense is checked after the schema. */
export const language = z
  .string()
  .regex(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/)
  .meta({ id: 'Language', description: 'A BCP 47 language tag.', examples: ['en', 'pt-BR', 'zh-Hans'] });
