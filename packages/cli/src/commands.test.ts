import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commands } from './commands.ts';
import { dispatch } from './dispatch.ts';
import { nodeIo } from './node-io.ts';

const examples = fileURLToPath(new URL('../../schema/examples/', import.meta.url));
const rich = join(examples, 'rich.json');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'claimcue-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function claimcue(args: readonly string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const io = {
    ...nodeIo,
    stdout: { write: (text: string) => void out.push(text) },
    stderr: { write: (text: string) => void err.push(text) },
  };
  const status = await dispatch(args, io, commands, '1.2.3');
  // The folder has another name in every run.
  const said = (texts: readonly string[]) => texts.join('').replaceAll(`${folder}/`, '');
  return { status, stdout: said(out), stderr: said(err) };
}

function write(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

// The examples are formatted by the formatter of the workspace; the order of their keys is what counts.
function keysAndValues(file: string): string {
  return JSON.stringify(JSON.parse(readFileSync(file, 'utf8')));
}

const broken = `{
  "version": "1.0",
  "title": "The lobby",
  "language": "en",
  "media": [{ "id": "raw", "files": [{ "src": "lobby.mp4" }] }],
  "parties": [{ "id": "union", "type": "Organization", "name": "Dock Workers Union" }],
  "claims": [{ "id": "c1", "party": "unoin", "text": "The door was open." }]
}
`;

describe('claimcue validate', () => {
  it('says that a valid document is one, and exits with 0', async () => {
    const { status, stdout, stderr } = await claimcue(['validate', rich]);
    expect(stdout).toBe(`✔ ${rich} is a valid claim document.\n`);
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  it('shows place, line of the file, what is wrong and how to mend it, and exits with 1', async () => {
    const { status, stdout } = await claimcue(['validate', write('case.json', broken)]);
    expect(stdout).toBe(`case.json:7:28 error unknown-reference
  claims[0].party: no party has the id "unoin".
  7 │   "claims": [{ "id": "c1", "party": "unoin", "text": "The door was open." }]
                                 ^
  Did you mean "union"?

✖ case.json is not a valid claim document: one issue.
`);
    expect(status).toBe(1);
  });

  it('checks every file, and exits with 1 if one falls short', async () => {
    const { status, stdout } = await claimcue(['validate', rich, write('case.json', broken)]);
    expect(stdout).toContain(`✔ ${rich}`);
    expect(stdout).toContain('✖ case.json');
    expect(status).toBe(1);
  });

  it('prints one JSON object where asked to', async () => {
    const { status, stdout } = await claimcue(['validate', '--json', write('case.json', broken)]);
    expect(JSON.parse(stdout)).toMatchObject({
      ok: false,
      files: [
        {
          file: 'case.json',
          ok: false,
          issues: [{ code: 'unknown-reference', path: ['claims', 0, 'party'], line: 7, column: 28 }],
        },
      ],
    });
    expect(status).toBe(1);
  });

  it('says in a sentence why a file cannot be read, and exits with 2', async () => {
    expect(await claimcue(['validate', join(folder, 'nothing.json')])).toMatchObject({
      status: 2,
      stderr: 'claimcue validate: nothing.json cannot be read: there is no such file or folder.\n',
    });
    expect((await claimcue(['validate', folder])).stderr).toContain('it is a folder');
  });

  it('refuses bytes that are not UTF-8', async () => {
    writeFileSync(join(folder, 'case.json'), Buffer.from([0x7b, 0xff, 0xfe]));
    expect(await claimcue(['validate', join(folder, 'case.json')])).toMatchObject({
      status: 2,
      stderr: 'claimcue validate: case.json is not UTF-8 text. Save it as UTF-8.\n',
    });
  });

  it('lets no character of a document steer the terminal', async () => {
    const hostile = broken.replace('unoin', '\\u001b[2J\\u202eunoin').replace('open', 'op\u202een');
    const { stdout } = await claimcue(['validate', write('case.json', hostile)]);
    expect(stdout).toContain('unknown-reference');
    expect(stdout).not.toMatch(/[\u202a-\u202e]|\p{Cc}(?<!\n)/u);
  });

  it('shows a part of a long line, with the mark under the place', async () => {
    const { stdout } = await claimcue(['validate', write('case.json', JSON.stringify(JSON.parse(broken)))]);
    const [, , line, mark] = stdout.split('\n');
    expect(line?.slice(mark?.indexOf('^'))).toMatch(/^"party":"unoin"/);
    expect(line?.length).toBeLessThan(120);
  });
});

describe('claimcue lint', () => {
  it('advises with a line of the file, and exits with 1 where a warning is among it', async () => {
    const { status, stdout } = await claimcue(['lint', write('case.json', broken.replace('unoin', 'union'))]);
    expect(stdout).toContain('case.json:7:14 warning no-quote\n');
    expect(stdout).toContain('✖ case.json is valid; lint has 3 warnings and one piece of advice.\n');
    expect(status).toBe(1);
  });

  it('exits with 0 where there is nothing to say, or advice alone', async () => {
    expect(await claimcue(['lint', rich])).toMatchObject({ status: 0 });
    const file = write('case.json', broken.replace('unoin', 'union'));
    const off = ['no-quote', 'no-source', 'lone-party'].flatMap((rule) => ['--off', rule]);
    expect(await claimcue(['lint', ...off, file])).toMatchObject({ status: 0 });
  });

  it('shows the issues of a document that is not valid, and asks no rule about it', async () => {
    const { status, stdout } = await claimcue(['lint', '--json', write('case.json', broken)]);
    expect(JSON.parse(stdout).files[0]).toMatchObject({
      issues: [{ code: 'unknown-reference' }],
      findings: [],
    });
    expect(status).toBe(1);
  });

  it('refuses a rule that does not exist', async () => {
    expect(await claimcue(['lint', '--off', 'no-qoute', rich])).toMatchObject({ status: 2, stdout: '' });
  });
});

describe('claimcue migrate', () => {
  it('writes the document in its stable order, and says so', async () => {
    const { status, stdout } = await claimcue(['migrate', rich, '-o', join(folder, 'out.json')]);
    expect(stdout).toBe(`✔ ${rich} is of version 1.0 already; written to out.json.\n`);
    expect(keysAndValues(join(folder, 'out.json'))).toBe(keysAndValues(rich));
    expect(status).toBe(0);
  });

  it('replaces a file only with --force', async () => {
    write('out.json', 'mine');
    expect(await claimcue(['migrate', rich, '-o', join(folder, 'out.json')])).toMatchObject({ status: 2 });
    expect(readFileSync(join(folder, 'out.json'), 'utf8')).toBe('mine');
    expect(await claimcue(['migrate', rich, '-o', join(folder, 'out.json'), '--force'])).toMatchObject({
      status: 0,
    });
    expect(readFileSync(join(folder, 'out.json'), 'utf8')).not.toBe('mine');
  });

  it('writes nothing where the document is of a version that nobody knows', async () => {
    const file = write('case.json', broken.replace('"1.0"', '"9.0"'));
    const { status, stdout } = await claimcue(['migrate', file, '-o', join(folder, 'out.json')]);
    expect(stdout).toContain('case.json:2:3 error unsupported-version');
    expect(status).toBe(1);
    expect(() => readFileSync(join(folder, 'out.json'))).toThrow();
  });

  it('asks where to write', async () => {
    expect(await claimcue(['migrate', rich])).toMatchObject({ status: 2, stdout: '' });
  });
});

describe('claimcue', () => {
  it('lists its commands, and exits with 2 where none is named', async () => {
    expect(await claimcue([])).toMatchObject({ status: 2, stdout: '' });
    expect(await claimcue(['--help'])).toMatchObject({ status: 0, stderr: '' });
    expect((await claimcue(['--help'])).stdout).toMatch(/validate .*\n.*lint .*\n.*migrate /);
  });

  it('explains each command', async () => {
    for (const name of ['validate', 'lint', 'migrate'])
      expect((await claimcue([name, '--help'])).stdout).toMatch(new RegExp(`^Usage: claimcue ${name} `));
  });

  it('refuses an unknown command, and an unknown option, in a sentence', async () => {
    expect(await claimcue(['vaildate'])).toMatchObject({ status: 2, stdout: '' });
    const { status, stderr } = await claimcue(['validate', '--jsn', rich]);
    expect(stderr).toMatch(/^claimcue validate: Unknown option '--jsn'\.\n/);
    expect(status).toBe(2);
  });

  it('prints its version', async () => {
    expect((await claimcue(['--version'])).stdout).toBe('1.2.3\n');
  });
});
