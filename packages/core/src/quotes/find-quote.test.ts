import { describe, expect, it } from 'vitest';
import { findQuote } from './find-quote.ts';

const text =
  'She said: “We left  at nine.” Later she said:\n“We left at ten.” He says they didn’t leave — at all.';

describe('findQuote', () => {
  it('finds words to the letter and says where', () => {
    const match = findQuote(text, { exact: 'We left at ten.' });
    expect(match).toEqual({ kind: 'exact', start: 47, end: 62 });
    expect(text.slice(47, 62)).toBe('We left at ten.');
  });

  it('calls words with other white space, quotation marks or dashes normalised, and still says where', () => {
    const match = findQuote(text, { exact: "He says they didn't leave - at all." });
    expect(match.kind).toBe('normalised');
    if (match.kind !== 'normalised') return;
    expect(text.slice(match.start, match.end)).toBe('He says they didn’t leave — at all.');
  });

  it('keeps case apart: another case is at best fuzzy', () => {
    expect(findQuote(text, { exact: 'WE LEFT AT TEN.' }).kind).toBe('missing');
    expect(findQuote(text, { exact: 'we left at ten.' }).kind).toBe('fuzzy');
  });

  it('gives a fuzzy match its score and never calls it verbatim', () => {
    const match = findQuote(text, { exact: 'We went at ten.' });
    expect(match.kind).toBe('fuzzy');
    if (match.kind !== 'fuzzy') return;
    expect(match.score).toBeGreaterThan(0.75);
    expect(match.score).toBeLessThan(1);
  });

  it('chooses by what stands around where the words stand more than once', () => {
    expect(findQuote('a b a c', { exact: 'a', suffix: ' c' })).toMatchObject({ start: 4 });
    expect(findQuote('x a, y a', { exact: 'a', prefix: 'y ' })).toMatchObject({ start: 7 });
  });

  it('says that other words are missing', () => {
    expect(findQuote(text, { exact: 'The door was never opened by anyone.' })).toEqual({ kind: 'missing' });
    expect(findQuote(text, { exact: '' })).toEqual({ kind: 'missing' });
  });
});
