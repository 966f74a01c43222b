import { z } from 'zod';

/** Room for what other tools keep: any JSON under a key with a namespace. */
export const extensions = z.record(z.string().regex(/^[A-Za-z0-9.-]+:.+$/), z.unknown()).meta({
  id: 'Extensions',
  description: 'Any JSON under namespaced keys, such as "vendor:key". It survives every read and write.',
});
