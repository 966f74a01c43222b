import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { billFaults } from './bill-faults.ts';

const versions = new Map([['@ours/page', '1.2.0']]);
const brought = new Map([['@ours/page', ['player', '@ours/engine']]]);

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'claimcue-bills-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Writes a bill as a release has it. */
async function writeBill(own: string, parts: readonly string[]): Promise<void> {
  const component = (purl: string) => ({ 'bom-ref': purl, purl });
  const bill = {
    metadata: { component: component(own) },
    components: parts.map(component),
    dependencies: [],
  };
  await writeFile(join(folder, 'page.cdx.json'), JSON.stringify(bill));
}

describe('billFaults', () => {
  it('finds nothing where a bill is of the version and holds what the package brings', async () => {
    await writeBill('pkg:npm/%40ours/page@1.2.0', [
      'pkg:npm/player@8.0.0',
      'pkg:npm/%40ours/engine@1.2.0',
      'pkg:npm/parser@3.0.0',
    ]);
    expect(await billFaults(folder, versions, brought)).toEqual([]);
  });

  it('names what a bill leaves out', async () => {
    await writeBill('pkg:npm/%40ours/page@1.2.0', ['pkg:npm/%40ours/engine@1.2.0']);
    expect(await billFaults(folder, versions, brought)).toEqual([
      '@ours/page: its bill of materials leaves out player.',
    ]);
  });

  it('takes no bill of another version or of another package', async () => {
    const said = ['@ours/page: no bill of materials is of 1.2.0.'];
    expect(await billFaults(folder, versions, brought)).toEqual(said);
    await writeBill('pkg:npm/%40ours/page@1.1.0', ['pkg:npm/player@8.0.0', 'pkg:npm/%40ours/engine@1.1.0']);
    expect(await billFaults(folder, versions, brought)).toEqual(said);
    await writeBill('pkg:npm/%40ours/pages@1.2.0', ['pkg:npm/player@8.0.0', 'pkg:npm/%40ours/engine@1.2.0']);
    expect(await billFaults(folder, versions, brought)).toEqual(said);
  });
});
