import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSyntaxError } from './find-syntax-error.ts';

// Places are told by the text from there on.
const faults: readonly [text: string, from: string, message: RegExp][] = [
  ['', '', /ends too early/],
  ['{ "a": 1', '', /ends too early/],
  ['{ "a": 1, }', '}', /"," stands before "}"/],
  ['[1, ]', ']', /"," stands before "]"/],
  ['{ "a" 1 }', '1 }', /no ":"/],
  ['{ "a": 1 "b": 2 }', '"b": 2 }', /"," or "}" is missing/],
  ['[1 2]', '2]', /"," or "]" is missing/],
  ['{ a: 1 }', 'a: 1 }', /not in quotation marks/],
  ["{ 'a': 1 }", "'a': 1 }", /single quotation marks/],
  ['{ "a": \'b\' }', "'b' }", /single quotation marks/],
  ['{ "a": "b }', '"b }', /never closed/],
  ['{ "a": "b\nc" }', '\nc" }', /line ends inside/],
  ['{ "a": "\\q" }', '\\q" }', /needs none/],
  ['{ "a": .5 }', '.5 }', /not a number/],
  ['{ "a": 01 }', '01 }', /not a number/],
  ['{ "a": NaN }', 'NaN }', /not a value/],
  ['{ "a": // b\n 1 }', '// b\n 1 }', /comment/],
  ['{ "a": , }', ', }', /value is missing/],
  ['{} {}', '{}', /more text follows/],
  ['[1}', '}', /"," or "]" is missing/],
];

describe('findSyntaxError', () => {
  it.each(faults)('%j stops being JSON at %j', (text, from, message) => {
    const fault = findSyntaxError(text);
    expect(text.slice(fault?.offset)).toBe(from);
    expect(fault?.message).toMatch(message);
    expect(fault?.remedy).toMatch(/^[A-Z].*\.$/);
  });

  it('agrees with JSON.parse on what is JSON', () => {
    const broken = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '"', '}', '\\', '1', '\u0001', ' '))
      .map(
        ([json, at, put]) =>
          `${json.slice(0, at % (json.length + 1))}${put}${json.slice((at % (json.length + 1)) + 1)}`,
      );
    fc.assert(
      fc.property(fc.oneof(fc.json(), broken, fc.string()), (text) => {
        expect(findSyntaxError(text) === undefined).toBe(isJson(text));
      }),
      { numRuns: 5_000 },
    );
  });

  it('reads megabytes of brackets and of plain characters in one pass', () => {
    expect(findSyntaxError('['.repeat(1_000_000))?.offset).toBe(1_000_000);
    expect(findSyntaxError(`"${'x'.repeat(30_000_000)}`)?.offset).toBe(0);
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
