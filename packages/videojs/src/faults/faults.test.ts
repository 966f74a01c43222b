import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const here = new URL('.', import.meta.url);
const table = readFileSync(new URL('../../FAULTS.md', here), 'utf8');
const rows = [...table.matchAll(/^\| (F\d+) \| (.+) \|$/gm)].map(([, number, text]) => ({
  number,
  text: text!.replaceAll('`', ''),
}));
const tests = readdirSync(here)
  .filter((name) => name.endsWith('.test.ts'))
  .flatMap((name) => [
    ...readFileSync(new URL(name, here), 'utf8').matchAll(/^describe\('(F\d+) (.+)', \(\) => \{$/gm),
  ])
  .map(([, number, text]) => ({ number, text }));

describe('the table of faults', () => {
  it('has F1 to F23', () => {
    expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 23 }, (_, i) => `F${i + 1}`));
  });

  it.each(rows)('has one test of its own name for $number', ({ number, text }) => {
    const found = tests.filter((test) => test.number === number);
    expect(found).toHaveLength(1);
    expect(text.startsWith(found[0]!.text!)).toBe(true);
  });

  it('has a row for every test', () => {
    const known = rows.map(({ number }) => number);
    expect(tests.filter(({ number }) => !known.includes(number))).toEqual([]);
  });
});
