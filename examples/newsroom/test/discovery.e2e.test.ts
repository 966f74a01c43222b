import { join } from 'node:path';
import type { ClaimDocument } from '@claimcue/schema';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readCase } from '../src/build-site.ts';
import { folders } from '../src/folders.ts';
import { type Newsroom, openNewsroom, pageWith } from './newsroom.ts';

const minute = 60_000;
vi.setConfig({ testTimeout: minute });

let newsroom: Newsroom;
let document: ClaimDocument;
/** The page of the case, as a machine reads it that runs no script. */
let page: string;

beforeAll(async () => {
  newsroom = await openNewsroom();
  document = await readCase(join(folders.case, 'case.json'));
  page = await (await fetch(`${newsroom.article.url}accounts/`)).text();
}, 2 * minute);

afterAll(() => newsroom?.close());

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
    const elsewhere = answer.html.replace(newsroom.article.url, newsroom.assets.url);
    const visited = await newsroom.visit(await newsroom.write('asked.html', pageWith(elsewhere)));
    const inside = visited.page.frameLocator('iframe');
    await inside.locator('.ask').waitFor();
    expect(await inside.locator('main').textContent()).toContain('No officer spit at Sen. Duff.');
    expect([visited.refusals, visited.errors]).toEqual([[], []]);
    await visited.page.context().close();
  });

  it('has a title and a picture for social networks, and the picture is there', async () => {
    expect(attribute(/<title>([^<]+)<\/title>/)).toBe(document.title);
    expect(attribute(/property="og:title" content="([^"]+)"/)).toBe(document.title);
    expect(attribute(/property="og:url" content="([^"]+)"/)).toBe(`${newsroom.article.url}accounts/`);
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
