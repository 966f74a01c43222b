import { describe, expect, it } from 'vitest';
import { findCycle, printCycle } from './find-cycle.ts';

const within = (ways: Record<string, string[]>) => findCycle(Object.keys(ways), (node) => ways[node] ?? []);

describe('findCycle', () => {
  it('finds nothing where all ways end', () => {
    expect(within({ a: ['b', 'c'], b: ['c', 'c'], c: [] })).toBeUndefined();
  });

  it('gives the cycle from its first node back to it', () => {
    expect(within({ a: ['b'], b: ['c'], c: ['d', 'b'] })).toEqual(['b', 'c', 'b']);
    expect(within({ a: ['a'] })).toEqual(['a', 'a']);
  });
});

describe('printCycle', () => {
  it('leaves out the middle of a long one', () => {
    expect(printCycle([...'abcdefghijka'], 'from')).toBe(
      'a from b from c from d from … from j from k from a',
    );
  });
});
