import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { folders } from './folders.ts';
import { openSites } from './open-sites.ts';

const out = join(folders.example, 'dist');
await mkdir(out, { recursive: true });
// The assets stand on another origin, and so at the next port.
const { values } = parseArgs({ options: { port: { type: 'string', default: '5190' } } });
const { article } = await openSites(out, [Number(values.port), Number(values.port) + 1]);
process.stdout.write(`The article stands at ${article.url}\n`);
