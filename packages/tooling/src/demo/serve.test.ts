import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, serveFolder } from './serve.ts';

const bytes = Buffer.from(Array.from({ length: 256 }, (_, i) => i));
let root: string;
let server: RunningServer;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'claimcue-demo-'));
  await mkdir(join(root, 'dist', 'media'), { recursive: true });
  await writeFile(join(root, 'secret.txt'), 'secret');
  await writeFile(join(root, 'dist', 'index.html'), '<p>demo</p>');
  for (const name of ['a.webm', 'a.mp4', 'a.vtt', 'a.json', 'a.woff2']) {
    await writeFile(join(root, 'dist', 'media', name), bytes);
  }
  server = await serveFolder(root, 47_310);
});
afterAll(async () => {
  await server.close();
  await rm(root, { recursive: true });
});

/** The address as written: fetch would tidy up the dots. */
async function answer(path: string, headers: Record<string, string> = {}) {
  const [response] = (await once(
    get({ host: '127.0.0.1', port: server.port, path, headers, agent: false }),
    'response',
  )) as [IncomingMessage];
  const body = Buffer.concat(await response.toArray());
  return { status: response.statusCode, type: response.headers['content-type'], body };
}

describe('serveFolder', () => {
  it.each([
    ['a.webm', 'video/webm'],
    ['a.mp4', 'video/mp4'],
    ['a.vtt', /^text\/vtt/],
    ['a.json', /^application\/json/],
    ['a.woff2', 'font/woff2'],
  ])('answers a range of %s as its type', async (name, type) => {
    const { status, type: found, body } = await answer(`/media/${name}`, { range: 'bytes=10-19' });
    expect(status).toBe(206);
    expect(found).toMatch(type);
    expect(body).toEqual(bytes.subarray(10, 20));
  });

  it.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/media/../../secret.txt',
    '/nothing',
  ])('has nothing at %s', async (path) => {
    const { status, body } = await answer(path);
    expect(status).toBe(404);
    expect(body.toString()).not.toContain('secret');
  });

  it('listens to this machine only', () => {
    expect(server.url).toBe(`http://127.0.0.1:${server.port}/`);
  });

  it('takes the next port when the first is in use', async () => {
    const other = createServer();
    other.listen(0, '127.0.0.1');
    await once(other, 'listening');
    const taken = (other.address() as AddressInfo).port;
    const second = await serveFolder(root, taken);
    try {
      expect(second.port).toBeGreaterThan(taken);
      expect((await fetch(second.url)).status).toBe(200);
    } finally {
      await second.close();
      other.close();
    }
  });
});
