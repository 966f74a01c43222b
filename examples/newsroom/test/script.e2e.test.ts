import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { ClaimDocument } from '@claimcue/schema';
import { findAxeViolations } from '@claimcue/tooling/examples';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { readCase } from '../src/build-site.ts';
import { folders } from '../src/folders.ts';
import {
  type Newsroom,
  openNewsroom,
  openPlayer,
  pageWith,
  pieceOf,
  settled,
  type Visited,
  wordsOf,
} from './newsroom.ts';

const minute = 60_000;
vi.setConfig({ testTimeout: minute });

let newsroom: Newsroom;
let document: ClaimDocument;
let piece: string;
const opened: Visited[] = [];

async function visit(
  content: string,
  name = 'page.html',
  options?: Parameters<Newsroom['visit']>[1],
): Promise<Visited> {
  const visited = await newsroom.visit(await newsroom.write(name, pageWith(content)), options);
  opened.push(visited);
  return visited;
}

beforeAll(async () => {
  newsroom = await openNewsroom();
  document = await readCase(join(folders.case, 'case.json'));
  piece = await pieceOf(newsroom.folder, 'script');
}, 2 * minute);

afterEach(async () => {
  for (const { page, errors, refusals } of opened.splice(0)) {
    await page.context().close();
    expect(errors, 'errors of the page').toEqual([]);
    expect(refusals, 'what the policy refused').toEqual([]);
  }
});

afterAll(() => newsroom?.close());

describe('before the reader asks', () => {
  it('shows title, notices and every account as text, and the button', async () => {
    const { page } = await visit(piece);
    await settled(page);
    const words = await wordsOf(page, 'claimcue-player');
    expect(words).toContain(document.title);
    for (const { text } of document.notices ?? []) {
      if (!/phone video/.test(text)) expect(words).toContain(text.replace(/\s+/g, ' '));
    }
    for (const { quotes = [] } of document.claims)
      for (const { exact } of quotes) expect(words).toContain(exact);
    expect(await page.getByRole('button', { name: 'Play the video with the accounts' }).count()).toBe(1);
  });

  it('asks nobody but the site, and for neither player nor video', async () => {
    const { page, requests } = await visit(piece);
    await settled(page);
    const own = newsroom.article.url;
    expect(requests.filter((address) => !address.startsWith(own))).toEqual([]);
    expect(
      requests.filter((address) => /open-player|core\.es|video\.es|\.mp4|\.webm|\.vtt/.test(address)),
    ).toEqual([]);
    expect(requests.some((address) => address.endsWith('/case.json'))).toBe(true);
  });

  it('costs at most 40 kB of script, gzipped', async () => {
    const { page, requests } = await visit(piece);
    await settled(page);
    const scripts = [...new Set(requests.filter((address) => address.endsWith('.js')))];
    let bytes = 0;
    for (const address of scripts) {
      const path = new URL(address).pathname;
      bytes += gzipSync(await readFile(join(newsroom.folder, path)), { level: 9 }).length;
    }
    expect(scripts.length).toBeGreaterThan(0);
    expect(bytes).toBeGreaterThan(5_000);
    expect(bytes).toBeLessThanOrEqual(40_000);
  });

  for (const width of [360, 1280]) {
    it(`moves nothing, ${width} pixels wide`, async () => {
      const { page, shift } = await newsroom.visit(newsroom.article.url, {
        viewport: { width, height: 740 },
      });
      await settled(page);
      const height = await page.evaluate(() => window.document.documentElement.scrollHeight);
      for (let top = 0; top < height / 2; top += 600) {
        await page.evaluate((y) => window.scrollTo(0, y), top);
        await page.waitForTimeout(30);
      }
      expect(await shift()).toBe(0);
      await page.context().close();
    });
  }

  it('stores nothing, before and after the player plays', async () => {
    const { page } = await visit(piece);
    await settled(page);
    await openPlayer(page);
    await page.waitForFunction(() => {
      const video = window.document.querySelector('claimcue-player')?.shadowRoot?.querySelector('video');
      return (video?.currentTime ?? 0) > 0.2;
    });
    const stored = await page.evaluate(async () => ({
      local: localStorage.length,
      session: sessionStorage.length,
      cookie: window.document.cookie,
      databases: (await indexedDB.databases()).length,
    }));
    expect(stored).toEqual({ local: 0, session: 0, cookie: '', databases: 0 });
  });

  it('has no accessibility violation', async () => {
    const { page } = await visit(`<h1>A page</h1><h2>A part</h2>${piece}`);
    await settled(page);
    expect(await findAxeViolations(page)).toEqual([]);
  });
});

describe('when the reader asks', () => {
  it('plays, with the focus on the player, and asks nobody but the site', async () => {
    const { page, requests } = await visit(piece);
    await settled(page);
    await page.evaluate(() => {
      Object.assign(window, { told: [] });
      for (const name of ['claimcue-open', 'claimcue-ready', 'claimcue-analytics']) {
        addEventListener(name, () => (window as unknown as { told: string[] }).told.push(name));
      }
    });
    await openPlayer(page);
    await page.waitForFunction(() => {
      const video = window.document.querySelector('claimcue-player')?.shadowRoot?.querySelector('video');
      return video !== null && video !== undefined && !video.paused && video.currentTime > 0.2;
    });
    const focused = await page.evaluate(
      () => window.document.querySelector('claimcue-player')?.shadowRoot?.activeElement?.className,
    );
    expect(focused).toContain('vjs-play-control');
    expect(requests.filter((address) => !address.startsWith(newsroom.article.url))).toEqual([]);
    expect(await page.evaluate(() => (window as unknown as { told: string[] }).told)).toEqual([
      'claimcue-open',
      'claimcue-ready',
    ]);
  });

  it('tells the page what the reader does only where the page asks for it', async () => {
    const { page } = await visit(
      piece.replace('<claimcue-player ', '<claimcue-player analytics="on" start="side-door" '),
    );
    await settled(page);
    await page.evaluate(() => {
      Object.assign(window, { told: [] });
      addEventListener('claimcue-analytics', (event) => {
        (window as unknown as { told: unknown[] }).told.push((event as CustomEvent).detail);
      });
    });
    await openPlayer(page);
    const told = () => page.evaluate(() => (window as unknown as { told: { action: string }[] }).told);
    await expect.poll(async () => (await told()).map(({ action }) => action)).toContain('play');
    expect(await told()).toContainEqual({ action: 'select', id: 'side-door', seconds: 62 });
    expect((await told())[0]).toEqual({ action: 'open' });
  });

  it('has the words that a reader without scripts has', async () => {
    const scripted = await visit(piece);
    await settled(scripted.page);
    await openPlayer(scripted.page);
    const plain = await visit(piece, 'page.html', { javaScriptEnabled: false });
    const [played, read] = [
      await wordsOf(scripted.page, 'claimcue-player'),
      ((await plain.page.locator('claimcue-player').textContent()) ?? '').replace(/\s+/g, ' '),
    ];
    const said = [
      document.title,
      ...document.parties.map(({ name }) => name),
      ...(document.moments ?? []).map(({ title }) => title),
      ...document.claims.flatMap(({ quotes = [] }) => quotes.map(({ exact }) => exact)),
      ...(document.sources ?? []).map(({ title }) => title),
      'WFSB reported:',
      'link drawn by the editor',
      'link drawn by Norwalk Police Union Local 1727',
    ];
    const flat = (text: string): string => text.replace(/\s+/g, '');
    for (const words of said) {
      expect(flat(read), 'without scripts').toContain(flat(words));
      expect(flat(played), 'with the player').toContain(flat(words));
    }
    // Nothing that is set as a party's words with the one is set as another's with the other.
    const quoted = (text: string): string[] =>
      [...new Set(flat(text).match(/“[^”]+”/g) ?? [])].filter((words) => words.length > 40).sort();
    expect(quoted(read).length).toBeGreaterThan(10);
    expect(quoted(played)).toEqual(quoted(read));
  });

  it('has no accessibility violation', async () => {
    const { page } = await visit(`<h1>A page</h1><h2>A part</h2>${piece}`);
    await settled(page);
    await openPlayer(page);
    expect(await findAxeViolations(page)).toEqual([]);
  });
});

describe('ten players on a page', () => {
  it('move nothing, share one document, and play one at a time', async () => {
    const { page, requests, shift } = await visit(piece.repeat(10));
    await settled(page);
    expect(await page.locator('claimcue-player').count()).toBe(10);
    expect(await shift()).toBe(0);
    expect(requests.filter((address) => address.endsWith('/case.json'))).toHaveLength(1);
    await openPlayer(page, 0);
    await openPlayer(page, 7);
    const playing = () =>
      page.evaluate(() =>
        [...window.document.querySelectorAll('claimcue-player')].flatMap((player, i) => {
          const video = player.shadowRoot?.querySelector('video');
          return video && !video.paused ? [i] : [];
        }),
      );
    await expect.poll(playing).toEqual([7]);
  });
});

describe('a correction', () => {
  it('reaches a page that was made before it, ahead of the video, and is told', async () => {
    const corrected: ClaimDocument = {
      ...document,
      updated: '2026-12-01',
      corrections: [
        {
          id: 'k1',
          of: 'union-leaving',
          date: '2026-12-01',
          severity: 'major',
          note: 'A word was left out of the quote.',
        },
      ],
    };
    const { page } = await visit(piece, 'page.html', {
      before: async (fresh) => {
        await fresh.route('**/case.json', (route) => route.fulfill({ json: corrected }));
        await fresh.addInitScript(() =>
          addEventListener('claimcue-version', (event) =>
            Object.assign(window, { version: (event as CustomEvent).detail }),
          ),
        );
      },
    });
    await page
      .locator('.claimcue-head .claimcue-correction')
      .filter({ hasText: 'A word was left out of the quote.' })
      .waitFor();
    expect(await page.evaluate(() => (window as unknown as { version: unknown }).version)).toEqual({
      version: '2026-12-01',
    });
    const words = await wordsOf(page, 'claimcue-player');
    expect(words).toContain('Changed since this page was made');
    expect(words.replace(/\s+/g, ' ')).toContain('Version of December 1, 2026');
    expect(await page.locator('.ask').isVisible()).toBe(true);
  });

  it('is asked after at each visit, and costs no second copy where there is none', async () => {
    const { page } = await visit(piece);
    await settled(page);
    const answer = page.waitForResponse('**/case.json');
    await page.reload();
    const response = await answer;
    expect((await response.request().allHeaders())['cache-control']).toMatch(/no-cache|max-age=0/);
    expect(await page.locator('.claimcue-accounts').count()).toBe(1);
  });

  it('that cannot be asked after is said, and the accounts stay', async () => {
    const { page } = await visit(piece, 'page.html', {
      before: async (fresh) => void (await fresh.route('**/case.json', (route) => route.abort())),
    });
    await page.locator('.panel').waitFor();
    const words = await wordsOf(page, 'claimcue-player');
    expect(words).toContain('Whether there is a newer version could not be found out.');
    expect(words).toContain('No officer spit at Sen. Duff.');
    await page.unroute('**/case.json');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('.ask').waitFor();
  });
});

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
      const { page } = await visit(piece.replace('<claimcue-player ', tag));
      await page.locator('.panel').waitFor();
      const panel = await page.locator('.panel').textContent();
      for (const words of said) expect(panel).toContain(words);
      expect(await page.locator('.ask').isVisible()).toBe(false);
      await page.getByText('“No officer spit at Sen. Duff.”').first().waitFor();
    });
  }

  it('a document that is none is refused in words, and the accounts stay', async () => {
    await writeFile(
      join(newsroom.folder, 'bad.json'),
      '{ "version": "1.0", "title": "<img src=x onerror=alert(1)>" }',
    );
    const { page } = await visit(piece.replace(/src="[^"]*case\.json"/, 'src="bad.json"'));
    await page.locator('.panel').filter({ hasText: 'language' }).waitFor();
    await page.getByText('“No officer spit at Sen. Duff.”').first().waitFor();
    expect(await page.locator('img[src="x"]').count()).toBe(0);
  });

  it('an address that is no web address is refused', async () => {
    const { page, requests } = await visit(
      piece.replace(/src="[^"]*case\.json"/, 'src="javascript:alert(1)"'),
    );
    await page.locator('.panel').filter({ hasText: 'is not an http or https address' }).waitFor();
    expect(requests.some((address) => address.endsWith('case.json'))).toBe(false);
  });

  it('without accounts in it the element writes them itself', async () => {
    const { page } = await visit(
      piece.replace(/<header[\s\S]*<\/div>\s*<\/claimcue-player>/, '</claimcue-player>'),
    );
    await page.getByText('“No officer spit at Sen. Duff.”').first().waitFor();
    expect(await page.locator('.claimcue-static').count()).toBe(3);
  });
});

describe('the colours', () => {
  it('follow the page, and an explicit choice before it', async () => {
    const { page } = await visit(
      `${piece}${piece.replace('<claimcue-player ', '<claimcue-player theme="light" ')}`,
      'page.html',
      {
        colorScheme: 'dark',
      },
    );
    await settled(page);
    const inks = await page
      .locator('.claimcue-head')
      .evaluateAll((heads) => heads.map((head) => getComputedStyle(head).colorScheme));
    expect(inks).toEqual(['light dark', 'light']);
  });
});
