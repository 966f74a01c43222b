import { createTranslator } from '@claimcue/core';
import { describe, expect, it } from 'vitest';
import { keyNames } from './key-entry.ts';

const english = createTranslator('en');
const shown = (combination: string) => keyNames(combination, english).map((key) => key.shown);

describe('keyNames', () => {
  it('names keys as they are printed on a keyboard, and speaks signs in words', () => {
    expect(shown('i')).toEqual(['I']);
    expect(shown(' ')).toEqual(['Space']);
    expect(keyNames('ArrowLeft', english)).toEqual([{ shown: '←', spoken: 'Left arrow' }]);
  });

  it('takes a combination apart, also one with the plus itself', () => {
    expect(shown('Shift+ArrowRight')).toEqual(['Shift', '→']);
    expect(shown('+')).toEqual(['+']);
    expect(shown('Shift++')).toEqual(['Shift', '+']);
  });

  it('shows a key that it does not know as it is', () => {
    expect(shown('F5')).toEqual(['F5']);
    expect(shown('constructor')).toEqual(['constructor']);
  });
});
