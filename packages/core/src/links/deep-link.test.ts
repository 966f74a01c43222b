import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DeepLink } from './deep-link.ts';
import { formatDeepLink } from './format-deep-link.ts';
import { parseDeepLink } from './parse-deep-link.ts';

const id = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,20}$/);
const seconds = fc.double({ min: 0, max: 1e6, noNaN: true }).map((n) => Math.round(n * 1e6) / 1e6);
const time = fc.oneof(
  fc.constant({}),
  seconds.map((start) => ({ start })),
  fc.tuple(seconds, seconds).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 })),
  seconds.map((end) => ({ end: end + 1 })),
);
const rest = fc.record(
  { media: id, claim: id, moment: id, parties: fc.uniqueArray(id, { maxLength: 5 }) },
  { requiredKeys: [] },
);

describe('parseDeepLink and formatDeepLink', () => {
  it('read back what was written', () => {
    fc.assert(
      fc.property(time, rest, (when, what) => {
        const link: DeepLink = { ...when, ...what };
        expect(parseDeepLink(`#${formatDeepLink(link)}`)).toEqual(link);
      }),
      { numRuns: 500 },
    );
  });

  it('never throw and let nothing through that is not on the list', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        't=',
        'claim=',
        'parties=',
        '&',
        '%',
        '%E0%A4%A',
        '__proto__=x',
        '<script>',
        ',',
        '1e9',
        '\u0000',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const link = parseDeepLink(pieces.join(''));
        for (const [name, value] of Object.entries(link)) {
          expect(['start', 'end', 'media', 'claim', 'moment', 'parties']).toContain(name);
          for (const one of Array.isArray(value) ? value : [value]) {
            expect(String(one)).toMatch(/^[A-Za-z0-9][A-Za-z0-9._-]*$/);
          }
        }
        expect(Object.getPrototypeOf(link)).toBe(Object.prototype);
        expect(parseDeepLink(formatDeepLink(link))).toEqual(link);
      }),
      { numRuns: 200 },
    );
  });
});

describe('parseDeepLink', () => {
  it('reads a range, a claim and the parties', () => {
    expect(parseDeepLink('#t=14.5,16&claim=c1&parties=union,pd&theme=dark')).toEqual({
      start: 14.5,
      end: 16,
      claim: 'c1',
      parties: ['union', 'pd'],
    });
    expect(parseDeepLink('t=0:01:02')).toEqual({ start: 62 });
  });

  it('passes over what is not in its form', () => {
    for (const fragment of [
      't=-1',
      't=1e3',
      't=7,3',
      'claim=a%20b',
      'claim=<b>',
      'parties=a,,b',
      'claim=%',
      'claim',
    ]) {
      expect(parseDeepLink(fragment)).toEqual({});
    }
    expect(parseDeepLink(`claim=${'x'.repeat(10_000)}`)).toEqual({});
  });

  it('tells no parties from all parties', () => {
    expect(parseDeepLink('parties=')).toEqual({ parties: [] });
    expect(parseDeepLink('')).toEqual({});
  });
});

describe('formatDeepLink', () => {
  it('leaves out what no link may hold', () => {
    expect(formatDeepLink({ claim: 'a b', start: Number.NaN, parties: ['ok', '&x'] })).toBe('parties=ok');
    expect(formatDeepLink({ start: 1e-7 })).toBe('t=0.0000001');
  });
});
