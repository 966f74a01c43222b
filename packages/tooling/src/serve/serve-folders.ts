import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, sep } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.m3u8': 'application/vnd.apple.mpegurl',
  '.m4s': 'video/mp4',
  '.mp4': 'video/mp4',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.vtt': 'text/vtt; charset=utf-8',
  '.webm': 'video/webm',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/** What an answer says beside the file, by the path that was asked for. */
export type HeadersOf = (path: string) => Readonly<Record<string, string>>;

export interface ServedFolders {
  /** With a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves files as they are, to this machine only: with the Range answers that seeking in a video needs, and with validators,
 * by which a browser asks whether its copy is still right.
 *
 * @param folders  Folders by the beginnings of the paths they are served under, each with a slash at both ends; and single
 *   files by their paths.
 * @param port  0 for any that is free.
 */
export async function serveFolders(
  folders: Readonly<Record<string, string>>,
  port = 0,
  headers: HeadersOf = () => ({}),
): Promise<ServedFolders> {
  const server = createServer((request, response) => {
    // With a type: an answer without one is read as XML by whoever asks for it so.
    answer(folders, headers, request, response).catch(() =>
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found'),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  folders: Readonly<Record<string, string>>,
  headers: HeadersOf,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = decodeURIComponent(new URL(request.url ?? '/', 'http://127.0.0.1').pathname);
  const file = await fileAt(folders, path.endsWith('/') ? `${path}index.html` : path);
  const { size, mtimeMs } = await stat(file);
  const etag = `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`;
  for (const [name, value] of Object.entries({ ...headers(path), etag })) response.setHeader(name, value);
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304).end();
    return;
  }
  const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '');
  const start = Number(range?.[1] ?? 0);
  const end = range?.[2] ? Math.min(size - 1, Number(range[2])) : size - 1;
  response.setHeader('accept-ranges', 'bytes');
  if (range !== null) response.setHeader('content-range', `bytes ${start}-${end}/${size}`);
  response.writeHead(range === null ? 200 : 206, {
    'content-type': types[extname(file)] ?? 'application/octet-stream',
    'content-length': end - start + 1,
  });
  if (request.method === 'HEAD' || size === 0) {
    response.end();
    return;
  }
  createReadStream(file, { start, end })
    .on('error', () => response.destroy())
    .pipe(response);
}

/** @throws Error  Where there is no such file, or it lies outside of its folder. */
async function fileAt(folders: Readonly<Record<string, string>>, path: string): Promise<string> {
  const single = folders[path];
  if (single !== undefined && !path.endsWith('/')) return single;
  // The longest beginning that fits, so that a folder can stand within another.
  const [beginning, folder] = Object.entries(folders)
    .filter(([prefix]) => prefix.endsWith('/') && path.startsWith(prefix))
    .sort(([one], [other]) => other.length - one.length)[0] ?? ['', ''];
  const root = await realpath(folder);
  const file = await realpath(join(root, path.slice(beginning.length)));
  if (!file.startsWith(root + sep)) throw new Error(`${path} is not in ${root}.`);
  return file;
}
