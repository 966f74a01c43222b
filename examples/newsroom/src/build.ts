import { join } from 'node:path';
import { buildSite } from './build-site.ts';
import { folders } from './folders.ts';

// The addresses that `dev` serves it at.
await buildSite(join(folders.example, 'dist'), {
  article: 'http://127.0.0.1:5190/',
  assets: 'http://127.0.0.1:5191/',
});
