import { writeFileSync } from 'node:fs';
import { toJsonSchema } from '../src/json-schema/to-json-schema.ts';

writeFileSync(
  new URL('../document.schema.json', import.meta.url),
  `${JSON.stringify(toJsonSchema(), null, 2)}\n`,
);
