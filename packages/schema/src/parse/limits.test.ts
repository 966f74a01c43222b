import { describe, expect, it } from 'vitest';
import { defaultLimits, resolveLimits } from './limits.ts';

describe('resolveLimits', () => {
  it('takes the default for what is left out, or undefined', () => {
    expect(resolveLimits({ entries: 5, values: undefined })).toEqual({ ...defaultLimits, entries: 5 });
  });

  it('goes no further than what is safe in every engine', () => {
    expect(resolveLimits({ depth: 1e9, stringLength: 1e9 })).toMatchObject({
      depth: 1_000,
      stringLength: 2 * 1024 * 1024,
    });
  });
});
