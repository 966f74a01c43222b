import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { example } from '../fixtures/examples.ts';
import { lintDocument } from '../lint/lint-document.ts';
import type { ClaimDocument } from '../nouns/model.gen.ts';
import { parseDocument } from '../parse/parse-document.ts';
import { redactDocument } from './redact-document.ts';

function draft(): ClaimDocument {
  const document = example('rich');
  document.parties[2] = {
    id: 'jane-roe',
    type: 'Person',
    name: 'Jane Roe',
    privacy: 'private',
    url: 'https://example.org/jane-roe',
  };
  document.claims[2] = {
    id: 'roe1',
    party: 'jane-roe',
    speaker: { name: 'Jane Roe' },
    text: 'Roe said that JANE  ROE had an appointment.',
    quotes: [{ source: 's1', voice: 'source', exact: 'Ms Roe, 34, had an appointment; Janet did not.' }],
    'desk:notes': { 'about Roe': ['call Jane'] },
  };
  document.sources![0]!.url = 'https://example.org/news/jane_roe-interview';
  document.corrections!.push({
    id: 'k2',
    of: 'roe1',
    date: '2026-07-01',
    severity: 'major',
    was: { text: 'Jane Roe' },
  });
  return document;
}

describe('redactDocument', () => {
  it('leaves no part of the name in any text, key, id or unknown value', () => {
    const { document } = redactDocument(draft(), { pseudonyms: { 'jane-roe': 'Visitor A' } });
    const { url: _known, ...source } = document.sources![0]!;
    const text = JSON.stringify({ ...document, sources: [source, ...document.sources!.slice(1)] });
    expect(text).not.toMatch(/\b(?:jane|roe)\b/i);
    expect(document.parties[2]).toEqual({
      id: 'parties-3',
      type: 'Person',
      name: 'Visitor A',
      privacy: 'private',
    });
    expect(document.claims[2]).toMatchObject({
      id: 'claims-3',
      party: 'parties-3',
      speaker: { name: 'Visitor A' },
      text: 'Visitor A said that Visitor A had an appointment.',
      'desk:notes': { 'about Visitor A': ['call Visitor A'] },
    });
    expect(document.corrections?.at(-1)).toMatchObject({ of: 'claims-3', was: { text: 'Visitor A' } });
  });

  it('puts the pseudonym in square brackets where it stands in a quote, and leaves longer words alone', () => {
    const { document } = redactDocument(draft(), { pseudonyms: { 'jane-roe': 'Visitor A' } });
    expect(document.claims[2]?.quotes?.[0]?.exact).toBe(
      'Ms [Visitor A], 34, had an appointment; Janet did not.',
    );
  });

  it('gives a valid document in which lint finds no true name', () => {
    const { document } = redactDocument(draft());
    expect(parseDocument(document)).toMatchObject({ ok: true });
    expect(lintDocument(document).map((finding) => finding.code)).not.toContain('true-name');
    expect(document.parties[2]?.name).toBe('Private person 1');
  });

  it('names the addresses in which a part of the name remains', () => {
    expect(redactDocument(draft()).remaining).toContainEqual({
      path: ['sources', 0, 'url'],
      party: 'parties-3',
    });
  });

  it('says what it replaced, and leaves the draft as it was', () => {
    const before = draft();
    const { replaced } = redactDocument(before);
    expect(replaced).toContainEqual({ path: ['claims', 2, 'text'], party: 'parties-3' });
    expect(before).toEqual(draft());
  });

  it('knows other names of the party, where told', () => {
    const document = draft();
    document.summary = 'People call her Sparrow.';
    const redacted = redactDocument(document, { alsoKnownAs: { 'jane-roe': ['Sparrow'] } });
    expect(redacted.document.summary).toBe('People call her Private person 1.');
  });

  it('changes nothing where nobody is private or a minor', () => {
    const document = example('document');
    expect(redactDocument(document)).toEqual({ document, replaced: [], remaining: [] });
  });

  it('takes any name, also one with signs that mean something to a pattern', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (name) => {
        if (name.trim() === '') return;
        const document = example('party');
        document.parties[2]!.name = name;
        document.title = `About ${name}.`;
        const redacted = redactDocument(document).document;
        expect(redacted.parties[2]?.name).toBe('Private person 1');
        if (name === name.trim() && name.length > 2) expect(redacted.title).not.toContain(` ${name}.`);
      }),
    );
  });
});
