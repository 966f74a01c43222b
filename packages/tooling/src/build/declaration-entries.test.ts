import { expect, it } from 'vitest';
import { declarationEntries } from './declaration-entries.ts';

it('names the declarations as their sources are named', () => {
  expect(declarationEntries({ index: 'src/index.ts', 'list/row': 'src/list/row.tsx' })).toEqual({
    index: '.tsbuild/src/index.d.ts',
    'list/row': '.tsbuild/src/list/row.d.ts',
  });
});
