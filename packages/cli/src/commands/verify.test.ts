import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const main = fileURLToPath(new URL('../main.ts', import.meta.url));

/** Runs the command as a person would, in a folder of its own that holds these files. */
function verify(files: Readonly<Record<string, string>>, ...args: string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'claimcue-verify-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const run = spawnSync(process.execPath, ['--conditions=claimcue-source', main, 'verify', ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { code: run.status, stdout: run.stdout, stderr: run.stderr };
}

function caseWith(...exacts: string[]): string {
  return JSON.stringify({
    version: '1.0',
    title: 'Test',
    language: 'en',
    media: [{ id: 'm', files: [] }],
    parties: [{ id: 'p', type: 'Organization', name: 'Party' }],
    sources: [
      { id: 'letter', type: 'Letter', title: 'A letter' },
      { id: 'letter-two', type: 'Letter', title: 'Another letter' },
    ],
    claims: exacts.map((exact, i) => ({
      id: `c${i}`,
      party: 'p',
      text: 'Something.',
      quotes: [{ source: 'letter', voice: 'party', exact }],
    })),
  });
}

const letter = 'Dear all,\nthe door was open.\nIt didn’t close again.\n';

describe('claimcue verify', () => {
  it('is content where every quote stands in its source, whatever the typesetting', () => {
    const files = {
      'case.json': caseWith('the door was open.', "It didn't close"),
      'letter-2026.txt': letter,
    };
    const { code, stdout } = verify(files, 'case.json', '--sources', '.');
    expect(stdout).toContain('✔ exact      c0  the door was open.\n             letter-2026.txt, line 2');
    expect(stdout).toContain('✔ normalised c1');
    expect(code).toBe(0);
  });

  it('falls short where words are missing or only alike, and says how alike', () => {
    const files = {
      'case.json': caseWith('the door was opened.', 'Nobody came at all.'),
      'letter.txt': letter,
    };
    const { code, stdout } = verify(files, 'case.json', '--sources', '.');
    expect(stdout).toMatch(/✖ fuzzy {6}c0 .*\n.*letter\.txt, line 2, 9\d % alike/);
    expect(stdout).toMatch(/✖ missing {4}c1 .*\n.*not in letter\.txt/);
    expect(stdout).toContain('✖ 2 of 2 quotes of case.json could not be verified.');
    expect(code).toBe(1);
  });

  it('does not call a quote verified whose source was not kept', () => {
    const files = { 'case.json': caseWith('the door was open.'), 'letter-two.txt': letter };
    const { code, stdout } = verify(files, 'case.json', '--sources', '.');
    expect(stdout).toContain('no text of "letter" is kept');
    expect(code).toBe(1);
  });

  it('prints the same for programs', () => {
    const files = { 'case.json': caseWith('the door was open.'), 'letter.txt': letter };
    const { code, stdout } = verify(files, '--json', 'case.json', '--sources', '.');
    expect(JSON.parse(stdout)).toEqual({
      ok: true,
      quotes: [
        {
          claim: 'c0',
          source: 'letter',
          exact: 'the door was open.',
          kind: 'exact',
          file: 'letter.txt',
          line: 2,
        },
      ],
    });
    expect(code).toBe(0);
  });

  it('says what is missing on the command line, or cannot be read', () => {
    const files = { 'case.json': caseWith('x') };
    expect(verify(files, 'case.json')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--sources DIR'),
    });
    expect(verify(files, 'case.json', '--sources', 'nowhere')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('nowhere cannot be read: there is no such file or folder'),
    });
  });

  it('looks nothing up in a document that is not valid', () => {
    const { code, stderr } = verify({ 'case.json': '{"version":"1.0"}' }, 'case.json', '--sources', '.');
    expect(stderr).toContain('so its quotes were not looked up');
    expect(code).toBe(1);
  });
});
