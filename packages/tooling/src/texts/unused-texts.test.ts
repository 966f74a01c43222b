import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { workspaceRoot } from '../workspace.ts';
import { unusedTexts } from './unused-texts.ts';

it.each(['packages/core/src/messages/en.ts', 'packages/embed/src/messages/en.ts'])(
  'every text of %s is used',
  async (texts) => {
    expect(await unusedTexts(workspaceRoot, texts)).toEqual([]);
  },
);

it('finds a text that nothing but a test names', async () => {
  const root = await mkdtemp(join(tmpdir(), 'claimcue-texts-'));
  const folder = join(root, 'packages', 'one', 'src');
  await mkdir(join(folder, 'messages'), { recursive: true });
  await writeFile(
    join(folder, 'messages', 'en.ts'),
    "export const en = {\n  hide: 'Hide',\n  show: 'Show',\n};\n",
  );
  await writeFile(join(folder, 'button.ts'), "label = text('hide');\n");
  await writeFile(join(folder, 'button.test.ts'), "expect(text('show')).toBe('Show');\n");
  expect(await unusedTexts(root, 'packages/one/src/messages/en.ts')).toEqual(['show']);
  await rm(root, { recursive: true });
});
