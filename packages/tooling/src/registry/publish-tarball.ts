import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { LocalRegistry } from './local-registry.ts';
import { runNpm } from './npm.ts';

/**
 * Publishes a packed package to a registry of this machine, and nowhere else.
 *
 * @throws Error  With what npm said, where the registry did not take it.
 */
export async function publishTarball(registry: LocalRegistry, tarball: string): Promise<void> {
  // npm publishes nothing without a token; this registry looks at none. In place of the user's own settings, so that
  // neither a real token nor another registry can come into play.
  const settings = join(dirname(tarball), 'npmrc');
  await writeFile(settings, `${registry.url.replace(/^http:/, '')}:_authToken=anyone\n`);
  const result = await runNpm(
    ['publish', tarball, '--registry', registry.url, '--userconfig', settings, '--provenance=false'],
    dirname(tarball),
  );
  if (!result.ok) throw new Error(`${tarball} could not be published:\n${result.output.trim()}`);
}
