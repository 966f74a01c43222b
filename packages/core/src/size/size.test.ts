import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { describe, expect, it } from 'vitest';

/** What an import costs a page: bundled and minified, in bytes. */
async function bundled(entry: string): Promise<{ gzipped: number; code: string; chunks: string[] }> {
  const bundle = await rolldown({
    input: fileURLToPath(new URL(entry, import.meta.url)),
    logLevel: 'silent',
  });
  const { output } = await bundle.generate({ format: 'esm', minify: true });
  await bundle.close();
  const [first] = output;
  return {
    gzipped: gzipSync(first.code, { level: 9 }).length,
    code: first.code,
    chunks: output.map((chunk) => chunk.fileName),
  };
}

describe('the size of the package', () => {
  it('is at most 5 kB gzipped for index, cursor, clock and store', async () => {
    const { gzipped } = await bundled('player-entry.ts');
    expect(gzipped).toBeGreaterThan(500);
    expect(gzipped).toBeLessThanOrEqual(5_000);
  });

  it('does not hold the other languages: each is a file of its own', async () => {
    const { code, chunks } = await bundled('../messages/load-messages.ts');
    expect(code).not.toContain('Schließen');
    expect(chunks.length).toBeGreaterThanOrEqual(9);
  });
});
