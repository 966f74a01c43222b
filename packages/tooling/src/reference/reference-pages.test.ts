import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { workspaceRoot } from '../workspace.ts';
import type { ReferencePage } from './api-pages.ts';
import { referencePages } from './reference-pages.ts';

let pages: readonly ReferencePage[];
beforeAll(async () => {
  pages = await referencePages(workspaceRoot);
}, 300_000);

/** The names that the report of an entry's API exports. */
function exportedNames(folder: string, entry: string): string[] {
  const report = readFileSync(join(workspaceRoot, 'packages', folder, 'api', `${entry}.api.md`), 'utf8');
  const named = report.matchAll(
    /^export (?:declare |abstract )*(?:class|function|interface|type|const|let|enum|namespace) (\w+)/gm,
  );
  const again = report.matchAll(/^export \{ (?:\w+ as )?(\w+) \}/gm);
  return [...named, ...again].map(([, name]) => name!);
}

describe('referencePages', () => {
  it.each([
    ['core', 'core', 'index'],
    ['schema', 'schema', 'index'],
    ['schema-issues', 'schema', 'issues'],
    ['schema-reader', 'schema', 'reader'],
    ['videojs', 'videojs', 'index'],
    ['videojs-register', 'videojs', 'register'],
    ['embed', 'embed', 'index'],
    ['embed-static', 'embed', 'static'],
    ['react', 'react', 'index'],
  ])('has an entry for every name that %s exports', (name, folder, entry) => {
    const page = pages.find((one) => one.name === name);
    const described = new Set(Array.from(page!.markdown.matchAll(/^### (\w+)/gm), ([, heading]) => heading));
    const exported = exportedNames(folder, entry);
    expect(exported.length).toBeGreaterThan(0);
    expect(exported.filter((one) => !described.has(one))).toEqual([]);
  });

  it('describes every command', () => {
    const page = pages.find(({ name }) => name === 'claimcue');
    for (const command of ['validate', 'lint', 'migrate', 'verify', 'embed'])
      expect(page!.markdown).toContain(`## claimcue ${command}\n`);
    expect(page!.markdown).toContain('--sources DIR');
  });

  it('links types of another package to its page', () => {
    expect(pages.find(({ name }) => name === 'core')!.markdown).toContain(
      '[`ClaimDocument`](?path=/docs/reference-schema--docs)',
    );
  });
});
