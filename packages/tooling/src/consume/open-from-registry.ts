import { join } from 'node:path';
import type { LocalRegistry } from '../registry/local-registry.ts';
import { runOrThrow } from '../steps/command.ts';
import { buildPages } from './build-pages.ts';
import { installFromRegistry } from './install-from-registry.ts';
import { openPages } from './open-pages.ts';
import { runInNode } from './run-in-node.ts';

/**
 * Installs what was published to a registry on this machine, and opens a case with it: by the command, in Node, and in a page that
 * a bundler made, in a browser.
 *
 * @param versions  The version of each package, by name.
 * @param consumer  Where the project goes.
 * @throws Error  With what fell short.
 */
export async function openFromRegistry(
  registry: LocalRegistry,
  versions: ReadonlyMap<string, string>,
  consumer: string,
): Promise<string> {
  await installFromRegistry(registry, versions, consumer);
  const said = await runOrThrow({
    file: process.execPath,
    args: ['--input-type=module', '--eval', "console.log((await import('@claimcue/videojs')).VERSION)"],
    cwd: consumer,
  });
  const version = versions.get('@claimcue/videojs');
  if (said.trim() !== version)
    throw new Error(
      `@claimcue/videojs ${version} says that it is ${said.trim()}. It was built before it got its version.`,
    );
  await buildPages(consumer, ['vite']);
  for (const { ok, output } of [await runInNode(consumer), await openPages(join(consumer, 'dist'), ['vite'])])
    if (!ok) throw new Error(output);
  return `@claimcue/videojs ${version}`;
}
