import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wellFormed } from '../fixtures/arbitrary-document.ts';
import { example, exampleNames, exampleText } from '../fixtures/examples.ts';
import { parseDocumentText } from '../parse/parse-document-text.ts';
import { serializeDocument } from './serialize-document.ts';

describe('serializeDocument', () => {
  it.each(exampleNames)('writes the keys of the example "%s" in the order in which they stand', (name) => {
    expect(JSON.stringify(JSON.parse(serializeDocument(example(name))))).toBe(
      JSON.stringify(JSON.parse(exampleText(name))),
    );
  });

  it('gives the same text whatever the order of the keys was', () => {
    const reversed = (value: unknown): unknown => {
      if (typeof value !== 'object' || value === null) return value;
      if (Array.isArray(value)) return value.map(reversed);
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, inner]) => [key, reversed(inner)]),
      );
    };
    fc.assert(
      fc.property(wellFormed, (value) => {
        expect(serializeDocument(reversed(value) as never)).toBe(serializeDocument(value as never));
      }),
      { numRuns: 300 },
    );
  });

  it('puts the keys of the format first, then unknown ones by the alphabet, and ends in a line break', () => {
    const document = { zebra: 1, ...example('shortest'), 'a:b': 2 };
    const text = serializeDocument(document);
    expect(Object.keys(JSON.parse(text))).toEqual([
      'version',
      'title',
      'language',
      'media',
      'parties',
      'claims',
      'a:b',
      'zebra',
    ]);
    expect(text).toMatch(/\}\n$/);
    expect(parseDocumentText(text)).toEqual({ ok: true, document });
  });
});
