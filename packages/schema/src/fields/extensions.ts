import { z } from 'zod';
import { namespacedKeyPattern } from './patterns.ts';

/** Room for what other tools keep: any JSON under a key with a namespace. */
export const extensions = z.record(z.string().regex(namespacedKeyPattern), z.unknown()).meta({
  id: 'Extensions',
  title: 'Extensions',
  description: 'Any JSON under namespaced keys, such as "vendor:key". It survives every read and write.',
  examples: [{ 'example.org:desk': 'investigations' }],
});
