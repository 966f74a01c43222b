import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pnpmCommand } from '../../start/install.js';
import { runOrThrow } from '../steps/command.ts';
import { type Bill, pruneBill } from './bill-of-materials.ts';
import { broughtPackages } from './brought-packages.ts';

/**
 * Writes down what each published package is made of, as CycloneDX: `<name>-<version>.cdx.json`.
 *
 * @param root  The workspace's folder, installed.
 * @param into  Where the files go; made where it is missing.
 * @returns their number
 */
export async function writeBills(root: string, into: string): Promise<number> {
  const brought = await broughtPackages(root);
  const whole = await mkdtemp(join(tmpdir(), 'claimcue-bills-'));
  const pnpm = pnpmCommand(process.env.npm_execpath, process.platform);
  try {
    // With what bundles were made of, which manifests can only list among what a package is developed with.
    await runOrThrow({
      file: pnpm.command,
      args: [
        ...pnpm.args,
        ...[...brought.keys()].flatMap((name) => ['--filter', name]),
        ...['sbom', '--split', '--sbom-format', 'cyclonedx', '--out', join(whole, '%s-%v.cdx.json')],
      ],
      cwd: root,
      shell: pnpm.shell,
    });
    await mkdir(into, { recursive: true });
    const names = await readdir(whole);
    for (const name of names) {
      const bill: Bill = JSON.parse(await readFile(join(whole, name), 'utf8'));
      await writeFile(join(into, name), `${JSON.stringify(pruneBill(bill, brought), null, 2)}\n`);
    }
    return names.length;
  } finally {
    await rm(whole, { recursive: true, force: true });
  }
}
