import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
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
  '.txt': 'text/plain; charset=utf-8',
  '.vtt': 'text/vtt; charset=utf-8',
  '.webm': 'video/webm',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/** The headers of an answer, by the path that was asked for. */
export type Headers = (path: string) => Readonly<Record<string, string>>;

export interface Site {
  /** With a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves a folder on this machine: with validators, so that a browser can ask whether its copy is still right, and with
 * ranges, without which no browser seeks.
 *
 * @param port  0 for any that is free.
 */
export async function serveSite(folder: string, headers: Headers, port = 0): Promise<Site> {
  const root = await realpath(folder);
  const server = createServer((request, response) => {
    answer(root, headers, request, response).catch(() => response.writeHead(500).end());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return { url: `http://127.0.0.1:${portOf(server)}/`, close: () => closed(server) };
}

async function answer(
  root: string,
  headers: Headers,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = decodeURIComponent(new URL(request.url ?? '/', 'http://site').pathname);
  const found = await fileAt(root, path.endsWith('/') ? `${path}index.html` : path);
  if (found === undefined) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    return;
  }
  const { file, size, etag } = found;
  for (const [name, value] of Object.entries(headers(path))) response.setHeader(name, value);
  response.setHeader('content-type', types[extname(file)] ?? 'application/octet-stream');
  response.setHeader('etag', etag);
  response.setHeader('accept-ranges', 'bytes');
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304).end();
    return;
  }
  const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '');
  const start = Number(range?.[1] ?? 0);
  const end = Math.min(size - 1, range?.[2] ? Number(range[2]) : size - 1);
  if (range !== null) response.setHeader('content-range', `bytes ${start}-${end}/${size}`);
  response.writeHead(range === null ? 200 : 206, { 'content-length': Math.max(0, end - start + 1) });
  if (request.method === 'HEAD' || size === 0) {
    response.end();
    return;
  }
  createReadStream(file, { start, end })
    .on('error', () => response.destroy())
    .pipe(response);
}

async function fileAt(
  root: string,
  path: string,
): Promise<{ file: string; size: number; etag: string } | undefined> {
  try {
    const file = await realpath(join(root, path));
    if (!file.startsWith(root + sep)) return undefined;
    const { size, mtimeMs, isFile } = await stat(file).then((found) => ({
      size: found.size,
      mtimeMs: found.mtimeMs,
      isFile: found.isFile(),
    }));
    return isFile
      ? { file, size, etag: `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"` }
      : undefined;
  } catch {
    return undefined;
  }
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address.port;
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
