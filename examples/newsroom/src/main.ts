import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { folders } from './folders.ts';
import { openSites } from './open-sites.ts';

const out = join(folders.example, 'dist');
await mkdir(out, { recursive: true });
const { article } = await openSites(out, [5190, 5191]);
process.stdout.write(`The article stands at ${article.url}\n`);
