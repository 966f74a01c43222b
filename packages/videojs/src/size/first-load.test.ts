import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { minifyTemplates } from '@claimcue/tooling/templates';
import { type OutputChunk, rolldown } from 'rolldown';
import { beforeAll, describe, expect, it } from 'vitest';

interface Bundle {
  /** Bytes of what is loaded at once, minified and gzipped. */
  readonly gzipped: number;
  /** Files that are loaded at once. */
  readonly modules: readonly string[];
  /** Files that are loaded when they are used. */
  readonly later: readonly string[];
}

const page = 'page.js';

/** Bundles a page that uses the plugin, as the page's own bundler does with what is published. */
async function bundle(): Promise<Bundle> {
  const plugin = fileURLToPath(new URL('../index.ts', import.meta.url));
  const build = await rolldown({
    input: page,
    // Nothing imports a page: what is loaded later may take what it needs from what is there.
    preserveEntrySignatures: false,
    external: ['video.js'],
    resolve: { conditionNames: ['claimcue-source', 'import', 'default'] },
    logLevel: 'silent',
    plugins: [
      {
        name: 'page',
        resolveId: (id) => (id === page ? page : undefined),
        load: (id) => (id === page ? `import ${JSON.stringify(plugin)};` : undefined),
      },
      { name: 'templates', transform: (code, id) => minifyTemplates(code, id)?.code },
    ],
  });
  const { output } = await build.generate({ format: 'esm', minify: true });
  await build.close();
  const chunks = new Map(output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file]] : [])));
  const first = new Set<OutputChunk>();
  const add = (chunk: OutputChunk | undefined): void => {
    if (chunk === undefined || first.has(chunk)) return;
    first.add(chunk);
    for (const name of chunk.imports) add(chunks.get(name));
  };
  add(output[0]);
  const later = [...chunks.values()].filter((chunk) => !first.has(chunk));
  return {
    gzipped: [...first].reduce((sum, { code }) => sum + gzipSync(code, { level: 9 }).length, 0),
    modules: [...first].flatMap(({ moduleIds }) => moduleIds),
    later: later.flatMap(({ moduleIds }) => moduleIds),
  };
}

describe('what a page loads first', () => {
  let loaded: Bundle;
  beforeAll(async () => {
    loaded = await bundle();
  });
  const has = (list: readonly string[], part: string): boolean => list.some((id) => id.includes(part));

  it('holds plugin, overlay, timeline, list, card, legend, notice and English', () => {
    for (const part of ['overlay', 'timeline', 'list', 'card', 'legend', 'notice']) {
      expect(has(loaded.modules, `/elements/src/${part}/`), part).toBe(true);
    }
    expect(has(loaded.modules, '/messages/en.ts')).toBe(true);
  });

  // The aim is 35 kB, and it is not reached. Until it is, nothing may be added without something being taken away.
  it('has not grown past 48.1 kB gzipped, without video.js', () => {
    expect(loaded.gzipped).toBeLessThanOrEqual(48_100);
  });

  it('does not hold Zod, nor what checks documents, nor what is seldom used', () => {
    for (const part of ['/zod/', 'document-guard', '/compare/compare', '/sources/sources']) {
      expect(has(loaded.modules, part), part).toBe(false);
    }
    expect(has(loaded.later, 'document-guard')).toBe(true);
    expect(has(loaded.later, '/zod/')).toBe(true);
  });
});
