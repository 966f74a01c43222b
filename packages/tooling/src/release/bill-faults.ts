import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Bill, packageName } from './bill-of-materials.ts';

/**
 * What is wrong with the bills of materials of a release: each package has one of its version, which holds what it brings.
 *
 * @param folder  Where `writeBills` wrote them.
 * @param versions  The version of every package that is published, by name.
 * @param brought  What each of them depends on or was bundled with.
 */
export async function billFaults(
  folder: string,
  versions: ReadonlyMap<string, string>,
  brought: ReadonlyMap<string, readonly string[]>,
): Promise<string[]> {
  const bills = new Map<string, Bill>();
  for (const file of (await readdir(folder)).filter((name) => name.endsWith('.cdx.json'))) {
    const bill: Bill = JSON.parse(await readFile(join(folder, file), 'utf8'));
    bills.set(bill.metadata.component.purl, bill);
  }
  return Array.from(versions).flatMap(([name, version]) => {
    const own = [...bills].find(([purl]) => packageName(purl) === name && purl.endsWith(`@${version}`));
    if (own === undefined) return [`${name}: no bill of materials is of ${version}.`];
    const listed = new Set(own[1].components.map(({ purl }) => packageName(purl)));
    const missing = (brought.get(name) ?? []).filter((other) => !listed.has(other));
    return missing.map((other) => `${name}: its bill of materials leaves out ${other}.`);
  });
}
