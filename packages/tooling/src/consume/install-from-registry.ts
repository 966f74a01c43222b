import type { LocalRegistry } from '../registry/local-registry.ts';
import { installConsumer } from './consumer.ts';

/**
 * Makes a project outside of the workspace, with our packages from a registry on this machine. Everything else comes from where
 * this machine has its packages from.
 *
 * @param versions  The version of each package, by name.
 * @param consumer  Where the project goes.
 */
export async function installFromRegistry(
  registry: LocalRegistry,
  versions: ReadonlyMap<string, string>,
  consumer: string,
): Promise<void> {
  const dependencies = Array.from(versions, ([name, version]) => [
    name,
    // npm asks a registry of its own for a scope, but not for a single name.
    name.startsWith('@') ? version : registry.tarball(name, version),
  ]);
  await installConsumer(consumer, Object.fromEntries(dependencies), `@claimcue:registry=${registry.url}\n`);
}
