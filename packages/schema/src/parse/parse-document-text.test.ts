import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wellFormed } from '../fixtures/arbitrary-document.ts';
import { example, exampleNames, exampleText } from '../fixtures/examples.ts';
import { mutated } from '../fixtures/mutations.ts';
import { serializeDocument } from '../serialize/serialize-document.ts';
import { parseDocument } from './parse-document.ts';
import { parseDocumentText } from './parse-document-text.ts';

function issuesOf(text: string, limits = {}) {
  const result = parseDocumentText(text, limits);
  if (result.ok) throw new Error('The document is valid');
  return result.issues;
}

describe('parseDocumentText', () => {
  it.each(exampleNames)('reads the example "%s"', (name) => {
    expect(parseDocumentText(exampleText(name))).toEqual({ ok: true, document: example(name) });
  });

  it('skips a byte-order mark, and counts lines and columns after it', () => {
    expect(parseDocumentText(`\uFEFF${exampleText('rich')}`).ok).toBe(true);
    expect(issuesOf('\uFEFF{\n  "version": 1')).toMatchObject([{ code: 'not-json', line: 2 }]);
  });

  it('puts an issue at the line and column of its key', () => {
    const text = exampleText('shortest').replace('"raw",\n', '"raw",\n      "duration": "long",\n');
    const [issue] = issuesOf(text);
    expect(issue).toMatchObject({ code: 'wrong-type', path: ['media', 0, 'duration'], value: 'long' });
    expect(text.split('\n')[issue!.line! - 1]!.slice(issue!.column! - 1)).toMatch(/^"duration"/);
  });

  it('puts a missing key at the thing that lacks it', () => {
    const text = exampleText('shortest').replace(/,\s*"name": "[^"]*"/, '');
    const [issue] = issuesOf(text);
    expect(issue).toMatchObject({ code: 'missing', path: ['parties', 0, 'name'] });
    expect(text.split('\n')[issue!.line! - 1]!.slice(issue!.column! - 1)).toMatch(/^\{/);
  });

  it('says of an empty text and of a page that they are no file', () => {
    expect(issuesOf('  \n')[0]!.remedy).toMatch(/empty/);
    expect(issuesOf('<!doctype html><title>404</title>')[0]!.remedy).toMatch(/HTML/);
  });

  it('refuses a hundred thousand levels with one issue, and ten million as well', () => {
    const deep = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;
    expect(issuesOf(deep(100_000))).toMatchObject([{ code: 'too-deep', path: { length: 64 }, line: 1 }]);
    expect(issuesOf('['.repeat(100_000))).toMatchObject([{ code: 'not-json', line: 1 }]);
    expect(issuesOf(deep(10_000_000))).toMatchObject([{ code: 'too-deep', line: 1, column: 65 }]);
    expect(issuesOf('{"a":[0,'.repeat(4_000_000))).toMatchObject([{ code: 'too-deep', line: 1 }]);
  });

  it('refuses fifty megabytes of nonsense with one issue', () => {
    expect(issuesOf('nonsense '.repeat(50_000_000 / 9 + 1))).toMatchObject([{ code: 'too-large' }]);
    expect(issuesOf('nonsense '.repeat(4_000_000))).toMatchObject([{ code: 'not-json', line: 1, column: 1 }]);
    expect(issuesOf(JSON.stringify('x'.repeat(30_000_000)))).toMatchObject([{ code: 'text-too-long' }]);
  });

  it('refuses an array of a million entries with one issue, wherever it is', () => {
    const million = `[${'0,'.repeat(999_999)}0]`;
    expect(issuesOf(million)).toMatchObject([{ code: 'too-many-entries', path: [] }]);
    expect(issuesOf(`{ "claims": ${million} }`)).toMatchObject([
      { code: 'too-many-entries', path: ['claims'] },
    ]);
    expect(issuesOf(`{ "x": { "y": ${million} } }`)).toMatchObject([
      { code: 'too-many-entries', path: ['x', 'y'] },
    ]);
  });

  it('lists a thousand issues of a document of faults, and no more', () => {
    const faulty = `{ "version": "1.0", "claims": [${'{},'.repeat(200_000)}{}] }`;
    const issues = issuesOf(faulty, { issues: 1_000 });
    expect(issues.length).toBeLessThanOrEqual(1_001);
    expect(issues.at(-1)).toMatchObject({ code: 'more-issues' });
    expect(issues.slice(0, -1).every((issue) => issue.line === 1)).toBe(true);
  });

  it('refuses keys that change objects, and changes none', () => {
    for (const key of ['__proto__', 'constructor', 'prototype']) {
      const text = `{ "version": "1.0", "extensions": { "a:b": [{ "${key}": { "polluted": true } }] } }`;
      expect(issuesOf(text)).toMatchObject([
        { code: 'forbidden-key', path: ['extensions', 'a:b', 0, key], line: 1 },
      ]);
    }
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          mutated(wellFormed).map((value) => `${JSON.stringify(value)}`),
        ),
        (text) => {
          const result = parseDocumentText(text);
          if (!result.ok) expect(result.issues.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it('never throws, whatever the limits', () => {
    const limits = fc.record(
      {
        textLength: fc.nat(2_000),
        depth: fc.nat(10),
        entries: fc.nat(5),
        values: fc.nat(50),
        stringLength: fc.nat(50),
        issues: fc.nat(3),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(mutated(wellFormed), limits, (value, each) => {
        const result = parseDocumentText(`${JSON.stringify(value)}`, each);
        if (!result.ok) expect(result.issues.length).toBeGreaterThan(0);
      }),
      { numRuns: 1_000 },
    );
  });

  it('gives every issue a place that is there, or lies in one that is', () => {
    fc.assert(
      fc.property(mutated(fc.constant(example('rich'))), (value) => {
        const result = parseDocumentText(JSON.stringify(value, null, 2));
        for (const issue of result.ok ? [] : result.issues) {
          expect(issue.line).toBeGreaterThan(0);
          let at: unknown = value;
          for (const step of issue.path.slice(0, -1)) at = (at as Record<string | number, unknown>)?.[step];
          if (issue.path.length > 0 && issue.code !== 'missing') expect(at).toBeTypeOf('object');
        }
      }),
      { numRuns: 500 },
    );
  });

  it('survives every JSON document of the conformance fixtures', () => {
    const folder = fileURLToPath(new URL('../../../../../shared/fixtures/', import.meta.url));
    if (!existsSync(folder)) {
      process.stderr.write('No conformance fixtures beside this checkout: that test had nothing to read.\n');
      return;
    }
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.(?:json|otio)$/.test(file),
    );
    expect(files.length).toBeGreaterThan(100);
    for (const file of files) {
      const [issue] = issuesOf(readFileSync(join(folder, file), 'utf8'));
      expect(issue, file).toMatchObject({ code: expect.any(String), line: expect.any(Number) });
    }
  });
});

describe('parseDocument', () => {
  it('returns the very value that it was given', () => {
    const value = example('rich');
    const result = parseDocument(value);
    expect(result.ok && result.document).toBe(value);
  });

  it('keeps unknown keys at every level through a write and a read', () => {
    fc.assert(
      fc.property(wellFormed, (value) => {
        expect(JSON.parse(serializeDocument(value as never))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
      { numRuns: 500 },
    );
  });

  it('bears values that no JSON text can hold', () => {
    const cyclic: Record<string, unknown> = { ...example('shortest') };
    cyclic.self = cyclic;
    let shared: unknown = [];
    for (let i = 0; i < 60; i++) shared = [shared, shared];
    for (const value of [cyclic, { ...example('shortest'), shared }, undefined, () => 0, Symbol('s'), 1n])
      expect(parseDocument(value)).toMatchObject({ ok: false });
  });
});
