import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dispatch } from '../dispatch.ts';
import { nodeIo } from '../node-io.ts';
import { embed } from './embed.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'claimcue-embed-'));
  // The built player is copied and never run here; examples/newsroom runs the real one.
  write('player/claimcue-player.js', 'player');
  write('player/chunks/open.js', 'open');
  write('case/lobby.mp4', 'video');
  write('case/posters/lobby.jpg', 'picture');
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, text: string): string {
  const file = join(folder, path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, text);
  return file;
}

function writeCase(src = 'lobby.mp4', poster = 'posters/lobby.jpg'): string {
  const document = {
    version: '1.0',
    title: 'The lobby',
    language: 'en',
    media: [{ id: 'raw', files: [{ src }], poster }],
    parties: [{ id: 'union', type: 'Organization', name: 'Dock Workers Union' }],
    claims: [
      {
        id: 'c1',
        party: 'union',
        text: 'The union said that the door was open.',
        targets: [{ media: 'raw', at: 3 }],
      },
    ],
  };
  return write('case/case.json', JSON.stringify(document));
}

async function run(file: string, ...more: readonly string[]) {
  const said: string[] = [];
  const output = { write: (text: string) => void said.push(text) };
  const args = ['embed', file, '-o', join(folder, 'out'), '--player', join(folder, 'player'), ...more];
  const status = await dispatch(args, { ...nodeIo, stdout: output, stderr: output }, [embed], '1.2.3');
  return { status, said: said.join('').replaceAll(`${folder}/`, '') };
}

const out = (path: string): string => readFileSync(join(folder, 'out', path), 'utf8');

describe('claimcue embed', () => {
  it('writes player, document, media, page, accounts, headers and what to paste', async () => {
    const file = writeCase();
    const { status, said } = await run(file, '--url', 'https://news.example/lobby');
    expect(said).toContain('HOW-TO-EMBED.txt');
    expect(status).toBe(0);
    expect(out('case.json')).toBe(readFileSync(file, 'utf8'));
    expect(out('lobby.mp4')).toBe('video');
    expect(out('posters/lobby.jpg')).toBe('picture');
    expect(out('player/claimcue-player.js')).toBe('player');
    expect(out('player/chunks/open.js')).toBe('open');
    expect(out('accounts.html')).toContain('The union said that the door was open.');
    expect(out('_headers')).toContain("default-src 'none'");
    expect(out('.htaccess')).toContain('Content-Security-Policy');
    expect(out('nginx.conf')).toContain('location = /case.json');
    expect(out('HOW-TO-EMBED.txt')).toContain('<claimcue-player src="https://news.example/lobby/case.json">');
    expect(JSON.parse(out('oembed.json'))).toMatchObject({
      version: '1.0',
      type: 'rich',
      title: 'The lobby',
    });
  });

  it('says nothing to others about a page whose address it does not know', async () => {
    await run(writeCase());
    expect(out('index.html')).not.toMatch(/og:|ld\+json|oembed/);
    expect(existsSync(join(folder, 'out/oembed.json'))).toBe(false);
  });

  it('writes over nothing without --force, and then only over its own', async () => {
    const file = writeCase();
    write('out/index.html', 'mine');
    write('out/notes.txt', 'mine too');
    const { status, said } = await run(file);
    expect(said).toContain('out/index.html is there already. Use --force');
    expect(status).toBe(2);
    expect(out('index.html')).toBe('mine');
    expect(existsSync(join(folder, 'out/case.json'))).toBe(false);
    expect((await run(file, '--force')).status).toBe(0);
    expect(out('index.html')).toContain('<!doctype html>');
    expect(out('notes.txt')).toBe('mine too');
  });

  for (const src of [
    '../secret.txt',
    'a/../../secret.txt',
    '..%2Fsecret.txt',
    '%2e%2e/secret.txt',
    '/etc/passwd',
    '//host/x.mp4',
    'C%3A/x.mp4',
    'a%5C..%5Cx.mp4',
  ]) {
    it(`copies nothing from ${src}`, async () => {
      write('secret.txt', 'secret');
      const { status, said } = await run(writeCase(src));
      expect(said).toContain("leads out of the document's folder");
      expect(status).toBe(1);
      expect(existsSync(join(folder, 'out'))).toBe(false);
    });
  }

  it('follows no link out of the document’s folder', async () => {
    write('secret.txt', 'secret');
    symlinkSync(join(folder, 'secret.txt'), join(folder, 'case/link.mp4'));
    const { status, said } = await run(writeCase('link.mp4'));
    expect(said).toContain('leads outside of');
    expect(status).toBe(2);
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });

  it('writes through no link in the folder', async () => {
    const elsewhere = write('elsewhere/keep.txt', 'keep');
    mkdirSync(join(folder, 'out'));
    symlinkSync(join(folder, 'elsewhere'), join(folder, 'out/player'));
    const { status } = await run(writeCase(), '--force');
    expect(status).toBe(2);
    expect(existsSync(join(elsewhere, '../claimcue-player.js'))).toBe(false);
  });

  it('refuses a document’s file that is named like one of its own', async () => {
    write('case/Index.html', 'theirs');
    const { status, said } = await run(writeCase('Index.html'));
    expect(said).toContain('Index.html is the name of two files');
    expect(status).toBe(2);
  });

  it('leaves addresses as they are where it is told to, and those of the web always', async () => {
    expect((await run(writeCase('../lobby.mp4'), '--media', 'keep')).status).toBe(0);
    expect(existsSync(join(folder, 'out/posters'))).toBe(false);
    expect((await run(writeCase('https://video.example/lobby.mp4'), '--force')).status).toBe(0);
    expect(out('_headers')).toContain("media-src 'self' blob: https://video.example");
  });

  it('says that a document is not valid, and writes nothing', async () => {
    const { status, said } = await run(write('case/case.json', '{}'));
    expect(said).toContain('Nothing was written.');
    expect(status).toBe(1);
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });

  it('says that there is no player to copy', async () => {
    rmSync(join(folder, 'player'), { recursive: true });
    const { status, said } = await run(writeCase());
    expect(said).toContain('holds no built player');
    expect(status).toBe(2);
  });

  it('says that an address is none', async () => {
    const { status, said } = await run(writeCase(), '--url', 'javascript:alert(1)');
    expect(said).toContain('--url javascript:alert(1) is not an absolute http or https address.');
    expect(status).toBe(2);
  });
});
