import { preview } from 'vite';

export interface RunningServer {
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Serves what `vite build` made of a project, to this machine only, with the Range answers that seeking in a video needs.
 *
 * @param root  the project's folder, which holds `dist`
 * @param firstPort  where to begin; a port in use gives way to the next one
 */
export async function serveFolder(root: string, firstPort: number): Promise<RunningServer> {
  const server = await preview({
    root,
    logLevel: 'warn',
    // An address without a file is 404, not the front page.
    appType: 'mpa',
    preview: { host: '127.0.0.1', port: firstPort, strictPort: false, open: false },
  });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('The demo server has no port.');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    port: address.port,
    close: () => server.close(),
  };
}
