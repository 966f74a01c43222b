import { describe, expect, it } from 'vitest';
import { closingLine } from './closing-line.ts';
import { testCounts } from './run-tests.ts';

const step = (name: string, ok: boolean) => ({ name, ok, seconds: 1 });

describe('closingLine', () => {
  it('counts the tests', () => {
    expect(closingLine([step('lint', true), step('tests', true)], { passed: 12, failed: 0 })).toBe(
      '12 passed, 0 failed',
    );
  });

  it('counts a failed step that has no tests', () => {
    expect(closingLine([step('lint', false), step('tests', true)], { passed: 12, failed: 0 })).toBe(
      '12 passed, 1 failed',
    );
  });

  it('does not count failed tests twice', () => {
    expect(closingLine([step('lint', false), step('tests', false)], { passed: 10, failed: 2 })).toBe(
      '10 passed, 3 failed',
    );
  });

  it('says that something failed when the tests could not run at all', () => {
    expect(closingLine([step('tests', false)], testCounts({}))).toBe('0 passed, 1 failed');
  });
});
