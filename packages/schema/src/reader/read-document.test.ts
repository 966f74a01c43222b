import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wellFormed } from '../fixtures/arbitrary-document.ts';
import { example, exampleText } from '../fixtures/examples.ts';
import { mutated } from '../fixtures/mutations.ts';
import { parseDocument } from '../parse/parse-document.ts';
import { parseDocumentText } from '../parse/parse-document-text.ts';
import { readDocument, readDocumentText } from './read-document.ts';

describe('readDocument', () => {
  it('gives a valid document at once: the value itself', () => {
    const value = example('rich');
    const result = readDocument(value);
    expect(result.ok && result.document).toBe(value);
  });

  it('explains what parseDocument says, to the letter', async () => {
    await fc.assert(
      fc.asyncProperty(mutated(wellFormed), async (value) => {
        const read = readDocument(value);
        const parsed = parseDocument(value);
        expect(read.ok).toBe(parsed.ok);
        if (!read.ok && !parsed.ok) expect(await read.explain()).toEqual(parsed.issues);
      }),
      { numRuns: 300 },
    );
  });
});

describe('readDocumentText', () => {
  it('reads what parseDocumentText reads, and explains with the same lines', async () => {
    expect(readDocumentText(exampleText('rich'))).toEqual(parseDocumentText(exampleText('rich')));
    for (const text of [
      '',
      '[]',
      '{ "version": 1 }',
      exampleText('rich').replace('"union"', '"unoin"'),
      exampleText('rich').replace('"Organization"', '"Club"'),
    ]) {
      const read = readDocumentText(text);
      const parsed = parseDocumentText(text);
      if (read.ok || parsed.ok) throw new Error('The document is valid');
      expect(await read.explain()).toEqual(parsed.issues);
    }
  });

  it('takes limits', () => {
    expect(readDocumentText(exampleText('rich'), { textLength: 10 }).ok).toBe(false);
  });
});

describe('@claimcue/schema/reader', () => {
  it('reaches Zod only through a dynamic import', () => {
    const seen = new Set<string>();
    const dynamic = new Set<string>();
    const visit = (module: URL): void => {
      if (seen.has(module.href)) return;
      seen.add(module.href);
      const text = readFileSync(module, 'utf8');
      for (const [, kind, from] of text.matchAll(/^(?:import|export)( type)? [^;]*?from '([^']+)';/gms)) {
        if (kind !== undefined) continue;
        expect(from, module.href).toMatch(/^\.\.?\//);
        visit(new URL(from!, module));
      }
      for (const [, from] of text.matchAll(/\bimport\('([^']+)'\)/g)) dynamic.add(from!);
    };
    visit(new URL('index.ts', import.meta.url));
    expect(seen.size).toBeGreaterThan(15);
    expect([...dynamic].sort()).toEqual(['../explain/explain-form.ts', '../explain/explain-json.ts']);
  });
});
