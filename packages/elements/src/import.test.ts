import { describe, expect, it } from 'vitest';

describe('@claimcue/elements in Node', () => {
  it('can be imported where there is no DOM, and registers nothing', async () => {
    const elements = await import('./index.ts');
    await import('./define.ts');
    expect(Object.keys(elements)).toContain('ClaimcueList');
    expect('document' in globalThis).toBe(false);
  });
});
