import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCase } from '../src/build-site.ts';
import { folders } from '../src/folders.ts';
import { useNewsroom } from './newsroom.ts';

const newsroom = useNewsroom();
const document = await readCase(join(folders.case, 'case.json'));
/** The page of the case, as a machine reads it that runs no script. */
const page = await (await fetch(`${newsroom.article}accounts/`)).text();

const attribute = (pattern: RegExp): string => (pattern.exec(page)?.[1] ?? '').replaceAll('&amp;', '&');

describe('the page of a case, for those that show it elsewhere', () => {
  it('leads to an oEmbed answer, whose frame shows the accounts in an article of another site', async () => {
    const address = attribute(/<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/);
    const response = await fetch(address);
    expect(response.headers.get('content-type')).toContain('application/json');
    const answer = (await response.json()) as { title: string; html: string; width: number };
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', title: document.title });
    expect(answer.html).toMatch(/^<iframe [^>]*><\/iframe>$/);
    // The site that asked has an origin of its own; the article's policy lets it frame the assets.
    const elsewhere = answer.html.replace(newsroom.article, newsroom.assets);
    const { page: asking } = await newsroom.show(elsewhere);
    const inside = asking.frameLocator('iframe');
    await inside.locator('.ask').waitFor();
    expect(await inside.locator('main').textContent()).toContain('No officer spit at Sen. Duff.');
  });

  it('has a title and a picture for social networks, and the picture is there', async () => {
    expect(attribute(/<title>([^<]+)<\/title>/)).toBe(document.title);
    expect(attribute(/property="og:title" content="([^"]+)"/)).toBe(document.title);
    expect(attribute(/property="og:url" content="([^"]+)"/)).toBe(`${newsroom.article}accounts/`);
    const picture = await fetch(attribute(/property="og:image" content="([^"]+)"/));
    expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
  });

  it('tells search engines who said what and where in the recording, and judges nobody', () => {
    const data = JSON.parse(attribute(/<script type="application\/ld\+json">([^<]+)<\/script>/)) as {
      '@graph': readonly Record<string, unknown>[];
    };
    const all = data['@graph'];
    const kinds = new Set(all.map((thing) => thing['@type']));
    expect([...kinds].sort()).toEqual(['Claim', 'VideoObject']);
    expect(all.filter((thing) => thing['@type'] === 'Claim')).toHaveLength(document.claims.length);
    const [video] = all.filter((thing) => thing['@type'] === 'VideoObject');
    expect((video!.hasPart as { '@type': string }[]).every((part) => part['@type'] === 'Clip')).toBe(true);
    expect(JSON.stringify(video)).toMatch(/stand-in/i);
    expect(page).not.toContain('ClaimReview');
  });
});
