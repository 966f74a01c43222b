import { describe, expect, it } from 'vitest';
import { runTogether } from './run-together.ts';

const step = (name: string, work: () => void, log: string[]) => ({
  name,
  work: async () => {
    log.push(`${name} begins`);
    await new Promise((resolve) => setTimeout(resolve, 20));
    work();
    log.push(`${name} ends`);
    return { ok: true };
  },
});

describe('runTogether', () => {
  it('runs no more at a time than asked', async () => {
    const log: string[] = [];
    await runTogether(
      ['a', 'b', 'c'].map((name) => step(name, () => {}, log)),
      2,
    );
    expect(log.slice(0, 2)).toEqual(['a begins', 'b begins']);
    expect(log.indexOf('c begins')).toBeGreaterThan(log.indexOf('a ends'));
  });

  it('lets the others go on where one throws, and says which', async () => {
    const fail = (): void => {
      throw new Error('why');
    };
    const finished = await runTogether([step('a', fail, []), step('b', () => {}, [])], 1);
    expect(finished.map(({ name, ok, output }) => [name, ok, output])).toEqual([
      ['a', false, 'why'],
      ['b', true, undefined],
    ]);
  });
});
