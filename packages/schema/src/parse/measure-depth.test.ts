import { describe, expect, it } from 'vitest';
import { mayBeTooDeep, measureDepth } from './measure-depth.ts';

describe('measureDepth', () => {
  it('gives the offset of the first bracket that is too deep', () => {
    expect(measureDepth('[[[]]]', 2)).toBe(2);
    expect(measureDepth('[{"a":[]}]', 3)).toBeUndefined();
  });

  it('counts no bracket inside a text', () => {
    expect(measureDepth('["[[[[", "\\"[[[["]', 1)).toBeUndefined();
  });
});

describe('mayBeTooDeep', () => {
  it('lets a long flat text pass', () => {
    expect(mayBeTooDeep(`[${'{"a":[1]},'.repeat(200_000)}1]`, 64)).toBe(false);
  });

  it('is alarmed by millions of levels, wherever they lie', () => {
    const flat = '"a",'.repeat(1_000_000);
    const deep = '[0,'.repeat(4_000_000);
    expect(mayBeTooDeep(`[${flat}${deep}${flat}`, 64)).toBe(true);
  });
});
