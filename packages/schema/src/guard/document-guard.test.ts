import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wellFormed } from '../fixtures/arbitrary-document.ts';
import { largeCase } from '../fixtures/large-case.ts';
import { mutatedFiveTimes } from '../fixtures/mutations.ts';
import { documentSchema } from '../nouns/document.ts';
import { findBreach } from '../parse/find-limit-breach.ts';
import { resolveLimits } from '../parse/limits.ts';
import { isClaimDocument } from './document-guard.gen.ts';
import { startScan } from './scan.ts';

const guard = (value: unknown) => isClaimDocument(value, startScan(resolveLimits({})), 1);
const zod = (value: unknown) => documentSchema.safeParse(value).success;
// What Zod knows nothing of: the guard answers for both.
const isWithin = (value: unknown) =>
  findBreach(value, { limits: resolveLimits({}), values: Number.POSITIVE_INFINITY }, 1) === undefined;

describe('isClaimDocument', () => {
  it('accepts what Zod accepts: 1,000 documents made from the schema', () => {
    fc.assert(
      fc.property(wellFormed, (value) => {
        expect(guard(value)).toBe(true);
        expect(zod(value)).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it('agrees with Zod on 5,000 documents in which something was changed', () => {
    let refused = 0;
    fc.assert(
      fc.property(mutatedFiveTimes(wellFormed), (values) => {
        for (const value of values) {
          const answer = zod(value) && isWithin(value);
          if (!answer) refused++;
          expect(guard(value)).toBe(answer);
        }
      }),
      { numRuns: 1_000 },
    );
    // Both answers must have been tried in earnest.
    expect(refused).toBeGreaterThan(1_000);
    expect(refused).toBeLessThan(4_500);
  });

  it('agrees with Zod on anything at all', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(guard(value)).toBe(zod(value) && isWithin(value));
      }),
      { numRuns: 1_000 },
    );
  });

  it('accepts a case of a thousand claims', () => {
    expect(guard(largeCase(1_000))).toBe(true);
  });

  it('keeps to the limits while it looks', () => {
    const value = largeCase(10);
    const within = (limits: object) => isClaimDocument(value, startScan(resolveLimits(limits)), 1);
    expect(within({ entries: 5 })).toBe(false);
    expect(within({ depth: 4 })).toBe(false);
    expect(within({ stringLength: 20 })).toBe(false);
    expect(within({ values: 100 })).toBe(false);
    expect(within({ entries: 30, depth: 7, stringLength: 200, values: 1_000 })).toBe(true);
  });

  it('is not misled by a polluted Object.prototype', () => {
    const prototype = Object.prototype as Record<string, unknown>;
    prototype.polluted = {};
    try {
      expect(guard(largeCase(10))).toBe(true);
    } finally {
      delete prototype.polluted;
    }
  });
});
