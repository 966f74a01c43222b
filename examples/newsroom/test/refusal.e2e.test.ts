import { describe, expect, it } from 'vitest';
import { pieceOf, useNewsroom } from './newsroom.ts';

const newsroom = useNewsroom();
const piece = await pieceOf(newsroom, 'script');

describe('what makes no sense', () => {
  const bad = {
    'an unknown attribute': ['<claimcue-player sorce="x" ', '“sorce”', 'there is no setting of this name'],
    'a layout that is none': ['<claimcue-player layout="<b>" ', 'layout', '“<b>” is not one of'],
    'a party that the document has not': [
      '<claimcue-player parties="nobody" ',
      'parties',
      'the document has no “nobody”',
    ],
    'a start that is no time': [
      '<claimcue-player start="javascript:alert(1)" ',
      'start',
      'is not a number of seconds',
    ],
  } as const;
  for (const [what, [tag, ...said]] of Object.entries(bad)) {
    it(`${what} is refused in words, and the accounts stay`, async () => {
      const { page } = await newsroom.show(piece.replace('<claimcue-player ', tag));
      await page.locator('.panel').waitFor();
      const panel = await page.locator('.panel').textContent();
      for (const words of said) expect(panel).toContain(words);
      expect(await page.locator('.ask').isVisible()).toBe(false);
      await page.getByText('“No officer spit at Sen. Duff.”').first().waitFor();
    });
  }

  it('a document that is none is refused in words, and the accounts stay', async () => {
    await newsroom.write('bad.json', '{ "version": "1.0", "title": "<img src=x onerror=alert(1)>" }');
    const { page } = await newsroom.show(piece.replace(/src="[^"]*case\.json"/, 'src="bad.json"'));
    await page.locator('.panel').filter({ hasText: 'language' }).waitFor();
    await page.getByText('“No officer spit at Sen. Duff.”').first().waitFor();
    expect(await page.locator('img[src="x"]').count()).toBe(0);
  });

  it('an address that is no web address is refused', async () => {
    const { page, requests } = await newsroom.show(
      piece.replace(/src="[^"]*case\.json"/, 'src="javascript:alert(1)"'),
    );
    await page.locator('.panel').filter({ hasText: 'is not an http or https address' }).waitFor();
    expect(requests.some((address) => address.endsWith('case.json'))).toBe(false);
  });

  it('without accounts in it the element writes them itself', async () => {
    const { page } = await newsroom.show(
      piece.replace(/<header[\s\S]*<\/div>\s*<\/claimcue-player>/, '</claimcue-player>'),
    );
    await page.getByText('“No officer spit at Sen. Duff.”').first().waitFor();
    expect(await page.locator('.claimcue-static').count()).toBe(4);
  });
});
