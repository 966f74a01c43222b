import { z } from 'zod';
import { languagePattern } from './patterns.ts';

/** A BCP 47 language tag by its form; that the subtags make sense is checked after the schema. */
export const language = z
  .string()
  .regex(languagePattern)
  .meta({
    id: 'Language',
    title: 'Language',
    description: 'A BCP 47 language tag.',
    examples: ['en', 'pt-BR', 'zh-Hans'],
  });
