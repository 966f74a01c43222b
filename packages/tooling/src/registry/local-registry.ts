import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { runServer } from 'verdaccio';

/** A registry on this machine that knows nothing but what is published to it, and asks no other. */
export interface LocalRegistry {
  /** With a slash at the end. */
  readonly url: string;
  /** Address of a package's tarball. */
  tarball(name: string, version: string): string;
  close(): Promise<void>;
}

/**
 * Starts a registry on a free port of the loopback interface.
 *
 * @param folder  An empty folder for what is published; the caller removes it.
 */
export async function openLocalRegistry(folder: string): Promise<LocalRegistry> {
  const everybody = { access: '$all', publish: '$all' };
  const settings = {
    storage: join(folder, 'storage'),
    self_path: folder,
    configPath: join(folder, 'config.yaml'),
    uplinks: {},
    packages: { '@*/*': everybody, '**': everybody },
    web: { enable: false },
    log: { type: 'stdout', format: 'json', level: 'fatal' },
    max_body_size: '100mb',
  };
  // Its types ask for the whole of a parsed file; it fills in what is left out.
  const server: Server = await runServer(settings as unknown as Parameters<typeof runServer>[0]);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return {
    url,
    tarball: (name, version) => `${url}${name}/-/${name.replace(/^@[^/]+\//, '')}-${version}.tgz`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
