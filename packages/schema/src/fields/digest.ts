import { z } from 'zod';

/** SHA-256 of a file's bytes in hexadecimal. */
export const sha256 = z
  .string()
  .regex(/^[0-9a-fA-F]{64}$/)
  .meta({ id: 'Sha256', description: 'SHA-256 of the bytes, 64 hexadecimal digits.' });
