import { describe, expect, it } from 'vitest';
import { parseChangeset } from './changesets.ts';

describe('parseChangeset', () => {
  it('reads the packages and the first line', () => {
    const text = `---\n"@ours/core": minor\n'ours': patch\n---\n\nSeeks are quicker.\nAnd more: of it.\n`;
    expect(parseChangeset(text)).toEqual({
      packages: ['@ours/core', 'ours'],
      firstLine: 'Seeks are quicker.',
    });
  });
});
