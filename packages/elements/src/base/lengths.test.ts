import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readTokens } from '../../scripts/tokens/read-tokens.ts';

const packages = new URL('../../../', import.meta.url);
const sheets = [
  'elements/src/**/*.styles.ts',
  'embed/src/**/*-styles.ts',
  'videojs/src/**/*.css',
  'videojs/src/**/*.styles.ts',
].flatMap((pattern) => globSync(pattern, { cwd: packages }));

/** Lengths that are not of the design tokens, by style sheet, each for a reason. */
const exceptions: Readonly<Record<string, readonly string[]>> = {
  // The strokes of the seek bar: each stands in the middle of a box of 24 px, which a finger can hit.
  'videojs/src/styles.css': ['3px', '5px', '10px', '11px', '13px'],
  // Where the timeline's foot is narrow: compared with a width, and no length of anything.
  'elements/src/timeline/timeline.styles.ts': ['480px'],
  // A picture on paper, as wide as a column of print.
  'embed/src/static/static-styles.ts': ['320px'],
};

const tokens = new Set(
  readTokens()
    .filter(({ type }) => type === 'dimension')
    .map(({ light }) => light),
);

/** The lengths in pixels of a sheet's declarations, without their sign. The conditions of its rules are no lengths of the page. */
function lengthsOf(path: string): string[] {
  const text = readFileSync(new URL(path, packages), 'utf8')
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/@(?:media|container|supports)[^{]*/g, '');
  return [...text.matchAll(/(?<![\w.#])\d*\.?\d+px/g)].map(([length]) => length);
}

describe('the lengths of style sheets', () => {
  it.each(sheets)('are those of the design tokens in %s', (path) => {
    const known = new Set([...tokens, '0px', ...(exceptions[path] ?? [])]);
    expect(lengthsOf(path).filter((length) => !known.has(length))).toEqual([]);
  });

  it.each(Object.entries(exceptions))('have no exception that %s does without', (path, lengths) => {
    const found = lengthsOf(path);
    expect(lengths.filter((length) => tokens.has(length) || !found.includes(length))).toEqual([]);
  });

  it('are looked for in every package that draws', () => {
    const drawing = new Set(sheets.map((path) => path.split('/')[0]));
    expect([...drawing].sort()).toEqual(['elements', 'embed', 'videojs']);
  });
});
