import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadAlone } from './load-alone.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'claimcue-alone-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function fileWith(text: string): Promise<string> {
  const file = join(folder, 'module.cjs');
  await writeFile(file, text);
  return file;
}

describe('loadAlone', () => {
  it('shares neither globals nor modules with what was loaded before', async () => {
    const file = await fileWith('if (globalThis.been) throw new Error("again"); globalThis.been = true;');
    expect(await loadAlone(file, 'require', 20)).toBeUndefined();
    expect(await loadAlone(file, 'require', 20)).toBeUndefined();
  });

  it('says what was thrown and where, and what was printed before', async () => {
    const file = await fileWith('console.log("so far"); document.title;');
    const fault = await loadAlone(file, 'import', 20);
    expect(fault).toMatch(/^ReferenceError: document is not defined\n.*module\.cjs:1.*so far$/s);
  });

  it('reports a module that ends the process', async () => {
    expect(await loadAlone(await fileWith('process.exit(3);'), 'require', 20)).toBe(
      'It ended its process with status 3.',
    );
  });

  it('stops a module that does not come to an end', async () => {
    expect(await loadAlone(await fileWith('for (;;);'), 'require', 1)).toBe('It was stopped after 1 s.');
  });
});
