import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ServedFolders, serveFolders } from './serve-folders.ts';

let folder: string;
let served: ServedFolders;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'claimcue-serve-'));
  for (const name of ['page', 'media']) await mkdir(join(folder, name));
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await writeFile(join(folder, 'page', 'index.html'), '<p>page</p>');
  await writeFile(join(folder, 'media', 'a.webm'), '0123456789');
  served = await serveFolders({ '/': join(folder, 'page'), '/media/': join(folder, 'media') }, 0);
});
afterAll(async () => {
  await served.close();
  await rm(folder, { recursive: true });
});

/** The path as written: fetch would tidy up the dots. */
const statusOf = (path: string): Promise<number | undefined> =>
  new Promise((resolve) =>
    get({ port: new URL(served.url).port, path }, (answer) => resolve(answer.statusCode)),
  );

describe('serveFolders', () => {
  it('answers with the index of a folder', async () => {
    expect(await (await fetch(served.url)).text()).toBe('<p>page</p>');
  });

  it('answers a range of a file in another folder', async () => {
    const answer = await fetch(`${served.url}media/a.webm`, { headers: { range: 'bytes=2-4' } });
    expect([answer.status, answer.headers.get('content-type'), await answer.text()]).toEqual([
      206,
      'video/webm',
      '234',
    ]);
  });

  it('says what it is told to say of a path, and nothing again of a file that has not changed', async () => {
    const told = await serveFolders({ '/': join(folder, 'page') }, 0, (path) => ({ 'x-path': path }));
    try {
      const first = await fetch(told.url);
      expect(first.headers.get('x-path')).toBe('/');
      const again = await fetch(told.url, { headers: { 'if-none-match': first.headers.get('etag')! } });
      expect([again.status, await again.text()]).toEqual([304, '']);
    } finally {
      await told.close();
    }
  });

  it('says in plain text that there is nothing', async () => {
    const answer = await fetch(`${served.url}nothing`);
    expect([answer.headers.get('content-type'), await answer.text()]).toEqual([
      'text/plain; charset=utf-8',
      'Not found',
    ]);
  });

  it.each(['/../secret.txt', '/media/..%2f..%2fsecret.txt', '/nothing', '/media/'])(
    'has nothing at %s',
    async (path) => {
      expect(await statusOf(path)).toBe(404);
    },
  );
});
