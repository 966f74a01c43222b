import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type Rollup } from 'vite';
import { describe, expect, it } from 'vitest';

describe('@claimcue/schema/reader', () => {
  it('is at most 12 kB after minify and gzip, and does not hold Zod', async () => {
    const entry = fileURLToPath(new URL('index.ts', import.meta.url));
    const { output } = (await build({
      configFile: false,
      logLevel: 'silent',
      build: {
        write: false,
        minify: true,
        modulePreload: false,
        rollupOptions: { input: entry, preserveEntrySignatures: 'strict' },
      },
    })) as Rollup.RollupOutput;
    const chunks = new Map(
      output.filter((file) => file.type === 'chunk').map((chunk) => [chunk.fileName, chunk]),
    );
    // What is loaded at first: the entry and what it imports, and not what it may import later.
    const first = new Set<Rollup.OutputChunk>();
    const add = (chunk: Rollup.OutputChunk | undefined): void => {
      if (chunk === undefined || first.has(chunk)) return;
      first.add(chunk);
      for (const name of chunk.imports) add(chunks.get(name));
    };
    add([...chunks.values()].find((chunk) => chunk.isEntry));
    const modules = [...first].flatMap((chunk) => chunk.moduleIds);
    expect(modules.some((id) => id.endsWith('document-guard.gen.ts'))).toBe(true);
    expect(modules.filter((id) => /node_modules/.test(id))).toEqual([]);
    const bytes = [...first].reduce((sum, chunk) => sum + gzipSync(chunk.code, { level: 9 }).length, 0);
    expect(bytes).toBeLessThanOrEqual(12_000);
  });
});
