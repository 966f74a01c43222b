import { afterEach, describe, expect, it } from 'vitest';
import { explainFetch } from './explain-fetch.ts';

const limits = { maxBytes: 1000, timeout: 20, signal: new AbortController().signal };
const address = 'https://example.org/case.json';

afterEach(() => {
  delete (Object.prototype as { error?: unknown }).error;
});

describe('explainFetch', () => {
  it('names what went wrong, and the address', () => {
    const failures = [
      new Response(null, { status: 404 }),
      'too-large',
      'too-slow',
      { error: new Error('gone') },
    ] as const;
    const issues = failures.map((failure) => explainFetch(address, limits, failure));
    expect(issues.map(({ code }) => code)).toEqual([
      'http-status',
      'response-too-large',
      'timeout',
      'network',
    ]);
    for (const { message, remedy } of issues)
      expect([message.includes(address), remedy !== '']).toEqual([true, true]);
  });

  it('tells an answer from a lost connection where a script of the page gave every object an error', () => {
    Object.defineProperty(Object.prototype, 'error', { value: 'polluted', configurable: true });
    expect(explainFetch(address, limits, new Response(null, { status: 503 })).code).toBe('http-status');
  });
});
