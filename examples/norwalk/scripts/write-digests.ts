/**
 * Writes the SHA-256 of every footage file into the document, so that a reader can tell the very file that the times are of.
 * Run it after the footage was made anew: `pnpm --dir examples/norwalk digests`.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

const folder = new URL('../public/', import.meta.url);
const path = new URL('case.json', folder);
const document = JSON.parse(readFileSync(path, 'utf8')) as {
  media: { files: { src: string; type?: string; sha256?: string }[] }[];
};

for (const file of document.media.flatMap((media) => media.files)) {
  file.sha256 = createHash('sha256')
    .update(readFileSync(new URL(file.src, folder)))
    .digest('hex');
}
writeFileSync(path, `${JSON.stringify(document, null, 2)}\n`);
