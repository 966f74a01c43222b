import { z } from 'zod';
import { sha256Pattern } from './patterns.ts';

/** SHA-256 of a file's bytes in hexadecimal. */
export const sha256 = z
  .string()
  .regex(sha256Pattern)
  .meta({
    id: 'Sha256',
    title: 'SHA-256',
    description: 'SHA-256 of the bytes, 64 hexadecimal digits.',
    examples: ['9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'],
  });
