import { fileURLToPath } from 'node:url';
import { findAxeViolations, type OpenedExample, openExample } from '@claimcue/tooling/examples';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { claimsAt, claimsOnScreen } from './claims-on-screen.ts';
import { type DemoPage, playUntil, seek, tabTo, type Visit, visit } from './demo-page.ts';
import { readCase } from './read-case.ts';

const document = readCase();
const anyVideo = fileURLToPath(
  new URL('../../../packages/tooling/footage/media/stand-in-edit.webm', import.meta.url),
);
const minute = 60_000;

vi.setConfig({ testTimeout: minute });

let site: OpenedExample;
const opened: DemoPage[] = [];

async function open(options?: Visit): Promise<DemoPage> {
  const demo = await visit(site, options);
  opened.push(demo);
  return demo;
}

/**
 * One page for the tests of a `describe` that only look: each brings it where it begins. To load the page takes longer than to
 * look at it.
 */
function usePage(options?: Visit): { readonly page: Page } {
  let demo: DemoPage | undefined;
  beforeAll(async () => {
    demo = await visit(site, options);
  }, minute);
  afterEach(() => expectNoFaults(demo!));
  afterAll(() => demo?.page.context().close());
  return {
    get page() {
      return demo!.page;
    },
  };
}

/** Of what was not looked at before, so that a fault is that of the test in which it came. */
function expectNoFaults({ errors, refusals }: DemoPage): void {
  expect(errors.splice(0), 'errors of the page').toEqual([]);
  expect(refusals.splice(0), 'violations of the content security policy').toEqual([]);
}

beforeAll(async () => {
  site = await openExample(fileURLToPath(new URL('..', import.meta.url)));
}, minute);

afterEach(async () => {
  for (const demo of opened.splice(0)) {
    await demo.page.context().close();
    expectNoFaults(demo);
  }
});

afterAll(() => site?.close());

const standIns = [
  // Seconds before, in, between and after the moments, and the very seconds at which they begin and end.
  {
    media: 'stand-in-raw',
    name: /^Stand-in for the whole/,
    seconds: [30, 62, 75, 102, 103, 120, 190, 210, 228],
  },
  { media: 'stand-in-edit', name: /^Stand-in for an edit/, seconds: [5, 15, 20, 33, 34, 38, 50, 60, 70] },
] as const;

describe('the accounts over the stand-ins', () => {
  const demo = usePage();
  const [raw] = standIns;

  for (const { media, name, seconds } of standIns) {
    it(
      `are those that speak about the second shown of ${media}, in the overlay and in the list`,
      async () => {
        const { page } = demo;
        await page.getByRole('radio', { name }).click();
        for (const second of seconds) {
          await seek(page, second);
          expect(await claimsOnScreen(page), `at ${second} s`).toEqual(claimsAt(document, media, second));
        }
      },
      minute,
    );
  }

  it('come and go while the video plays', async () => {
    const { page } = demo;
    await page.getByRole('radio', { name: raw.name }).click();
    await seek(page, 61.4);
    expect(await claimsOnScreen(page)).toEqual({ overlay: {}, list: [] });
    await playUntil(page, 62.2);
    const { overlay, list } = await claimsOnScreen(page);
    expect(Object.keys(overlay)).toEqual(['duff', 'union', 'chief']);
    expect(overlay.union).toEqual([
      '“No officer spit at Sen. Duff.”',
      '“After the meeting (as seen in the footage) an officer did make a spitting gesture on the ground on his way back in the building.”',
      '“He did not spit at Senator Duff as is made clear by the footage.”',
    ]);
    expect(overlay.duff?.[0]).toMatch(/^Later, Duff explains/);
    expect(list).toHaveLength(6);
    await seek(page, 101.6);
    await playUntil(page, 102.3);
    expect(await claimsOnScreen(page)).toEqual({ overlay: {}, list: [] });
  });

  it('stand below the picture on a phone', async () => {
    const { page } = await open({ viewport: { width: 360, height: 740 } });
    await seek(page, 210);
    expect(await claimsOnScreen(page, 'below')).toEqual(claimsAt(document, 'stand-in-raw', 210));
    expect((await claimsOnScreen(page, 'below')).list).toEqual(['union-leaving']);
  });

  it('say all the time that the picture is a stand-in', async () => {
    const { page } = demo;
    await page.getByRole('radio', { name: raw.name }).click();
    const label = page.locator('claimcue-overlay:not([layout="stacked"]) .stand-in');
    for (const second of [0, 75, 239]) {
      await seek(page, second);
      await label.filter({ hasText: 'not the released video' }).waitFor();
    }
  });

  it.each([360, 768, 1280])('leave the names in the picture to be read, %d pixels wide', async (width) => {
    const { page } = await open({ viewport: { width, height: 1024 } });
    await seek(page, 100);
    const label = page.locator('claimcue-overlay:not([layout="stacked"]) .stand-in');
    const [said, picture] = [(await label.boundingBox())!, (await page.locator('#video').boundingBox())!];
    // They end 3.8 % of the width below the upper edge.
    expect(said.y - picture.y).toBeGreaterThan(picture.width * 0.038);
    expect(said.y + said.height).toBeLessThan(picture.y + picture.height);
  });

  it('show at least two lines of every account on a tablet, also before the first play', async () => {
    const { page } = await open({ viewport: { width: 768, height: 1024 } });
    await seek(page, 100);
    const cards = page.locator('claimcue-overlay:not([layout="stacked"]) .card');
    await expect.poll(() => cards.count()).toBe(3);
    await page.waitForTimeout(300);
    const lines = await cards.evaluateAll((all) =>
      all.map((card) => {
        const words = card.querySelector('.quote, .summary')!;
        const body = card.querySelector('.card-body')!.getBoundingClientRect();
        const { top, bottom } = words.getBoundingClientRect();
        const lineHeight = Number.parseFloat(getComputedStyle(words).lineHeight);
        return { seen: (Math.min(bottom, body.bottom) - top) / lineHeight, all: (bottom - top) / lineHeight };
      }),
    );
    for (const { seen, all } of lines) expect(seen).toBeGreaterThanOrEqual(Math.min(2, all) - 0.05);
  });
});

describe('the footage switch', () => {
  it('keeps the reader’s place where the edit shows it, and says where it does not', async () => {
    const { page } = await open();
    const time = () => page.evaluate(() => window.document.querySelector('video')!.currentTime);
    const status = page.locator('#footage-status');
    await seek(page, 90);
    await page.getByRole('radio', { name: /^Stand-in for an edit/ }).click();
    await expect.poll(time).toBeCloseTo(21, 1);
    await status.filter({ hasText: 'from the same place, 0:21' }).waitFor();
    await page.getByRole('radio', { name: /^Stand-in for the whole/ }).click();
    await expect.poll(time).toBeCloseTo(90, 1);
    await seek(page, 130);
    await page.getByRole('radio', { name: /^Stand-in for an edit/ }).click();
    await expect.poll(time).toBeCloseTo(40, 1);
    await status.filter({ hasText: 'does not show the place where you were' }).waitFor();
  });
});

describe('a reader’s own copy', () => {
  it('plays as the released recording, without timed accounts, and is sent nowhere', async () => {
    const { page, requests } = await open();
    const before = requests.length;
    await page.locator('#own-copy').setInputFiles(anyVideo);
    const released = page.getByRole('radio', { name: /^The released exterior recording/ });
    await expect.poll(() => released.isChecked()).toBe(true);
    await seek(page, 20);
    await playUntil(page, 20.4);
    expect(await claimsOnScreen(page)).toEqual({ overlay: {}, list: [] });
    await expect
      .poll(() => page.locator('claimcue-list .untimed').allTextContents())
      .toContain('Not yet timed to this file');
    expect(await page.locator('claimcue-list .claim').count()).toBe(document.claims.length);
    expect(await page.locator('.stand-in').count()).toBe(0);
    expect(requests.slice(before).filter(({ url }) => !url.startsWith('blob:'))).toEqual([]);
    // Back again, with the accounts.
    await page.getByRole('radio', { name: /^Stand-in for the whole/ }).click();
    await page.locator('claimcue-timeline .mark-ground').first().waitFor({ state: 'attached' });
    await seek(page, 75);
    expect(await claimsOnScreen(page)).toEqual(claimsAt(document, 'stand-in-raw', 75));
    // And to the copy again, which the page still has.
    await released.click();
    await page.locator('#footage-status').filter({ hasText: 'stand-in-edit.webm from your disk' }).waitFor();
    await expect.poll(() => released.isChecked()).toBe(true);
  });

  it('says so where the file is none that can be played, and plays the stand-in again', async () => {
    const { page } = await open();
    await page
      .locator('#own-copy')
      .setInputFiles({ name: 'notes.mp4', mimeType: 'video/mp4', buffer: Buffer.from('no video') });
    await page.locator('#footage-status').filter({ hasText: 'cannot play notes.mp4' }).waitFor();
    await page.getByRole('radio', { name: /^Stand-in for the whole/ }).click();
    await playUntil(page, 0.3);
  });

  it('shows the accounts of a re-timed document, and gives the page’s own back', async () => {
    const { page } = await open();
    const retimed = structuredClone(document);
    retimed.title = 'The case, timed anew';
    retimed.moments!.find((moment) => moment.id === 'leaving')!.targets = [
      { media: 'released', start: 10, end: 12 },
    ];
    await page.locator('#own-copy').setInputFiles(anyVideo);
    await page.locator('#own-document').setInputFiles({
      name: 'retimed.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(retimed)),
    });
    await page.getByText('The case, timed anew').waitFor();
    await seek(page, 11);
    expect((await claimsOnScreen(page)).list).toEqual(['union-leaving']);
    await page.getByRole('button', { name: /Return to this page/ }).click();
    await page.getByText('The case, timed anew').waitFor({ state: 'detached' });
    await expect.poll(async () => (await claimsOnScreen(page)).list).toEqual([]);
  });

  it('says what is wrong with a document that is none', async () => {
    const { page } = await open();
    await page.locator('#own-document').setInputFiles({
      name: 'broken.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{ "version": "1.0" '),
    });
    await page
      .locator('#own-document-issues .issues', { hasText: 'broken.json could not be opened' })
      .waitFor();
    await seek(page, 75);
    expect(await claimsOnScreen(page)).toEqual(claimsAt(document, 'stand-in-raw', 75));
  });
});

describe('the page', () => {
  for (const width of [360, 1280]) {
    it(`gives axe nothing to find at ${width} px, light and dark`, async () => {
      const { page } = await open({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
      await seek(page, 75);
      expect(await findAxeViolations(page)).toEqual([]);
      await page.getByRole('radio', { name: 'Dark' }).check();
      expect(await findAxeViolations(page)).toEqual([]);
    });
  }

  it('is worked by keyboard alone', async () => {
    const { page } = await open();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await tabTo(page, '.vjs-big-play-button, .vjs-play-control');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.evaluate(() => window.document.querySelector('video')!.currentTime))
      .toBeGreaterThan(0);
    await page.evaluate(() => window.document.querySelector('video')!.pause());

    const union = page.locator('claimcue-legend').getByRole('button', { name: /Police Union/ });
    await tabTo(page, '.party[aria-pressed="true"]');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await union.getAttribute('aria-pressed')).toBe('false');
    expect(await page.locator('claimcue-list .claim').count()).toBeLessThan(document.claims.length);
    await page.keyboard.press('Space');
    expect(await union.getAttribute('aria-pressed')).toBe('true');

    await tabTo(page, 'input[name="media"]');
    await page.keyboard.press('ArrowDown');
    await page.locator('#footage-status').filter({ hasText: 'edit' }).waitFor();

    await tabTo(page, '.time');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.evaluate(() => window.document.querySelector('video')!.currentTime))
      .toBeCloseTo(15, 1);
    // The accounts follow the player's own event, which comes after its time has changed.
    await expect
      .poll(async () => (await claimsOnScreen(page)).list)
      .toEqual(claimsAt(document, 'stand-in-edit', 15).list);
  });

  it('never scrolls sideways, nor with text twice as large', async () => {
    const { page } = await open();
    await seek(page, 75);
    for (const width of [320, 768, 1280, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      for (const size of ['100%', '200%']) {
        const overflow = await page.evaluate(async (fontSize) => {
          const root = window.document.documentElement;
          root.style.setProperty('font-size', fontSize);
          await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
          return root.scrollWidth - window.innerWidth;
        }, size);
        expect(overflow, `${width} px, ${size}`).toBeLessThanOrEqual(0);
      }
    }
  });

  it('keeps the picture in view on a phone, on at most 40 % of the height', async () => {
    const { page } = await open({ viewport: { width: 360, height: 740 } });
    await page.locator('claimcue-legend').scrollIntoViewIfNeeded();
    await page.evaluate(() => window.scrollBy(0, 400));
    const box = await page.locator('#picture').boundingBox();
    expect(box?.y).toBe(0);
    expect(box?.height).toBeLessThanOrEqual(740 * 0.4);
  });

  it('holds every account without scripts too', async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(site.url);
    const text = await page.locator('#compared').textContent();
    for (const { exact } of document.claims.flatMap((claim) => claim.quotes ?? [])) {
      expect(text).toContain(exact);
    }
    expect(text).toContain('No statement in the cited sources');
    expect(await page.getByText('Open your own copy').isVisible()).toBe(false);
    await context.close();
  });

  it('prints the accounts compared and their sources, without the player', async () => {
    const { page } = await open();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('claimcue-compare').isVisible()).toBe(true);
    expect(await page.locator('claimcue-compare').getByText('[1]').first().isVisible()).toBe(true);
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
    expect(await page.locator('#video').isVisible()).toBe(false);
  });
});

describe('a document that cannot be used', () => {
  const invalid = structuredClone(document) as unknown as { claims: { party: unknown }[] };
  for (const claim of invalid.claims) claim.party = 7;

  for (const [what, caseAnswer] of [
    ['missing', { status: 404, body: 'Not found' }],
    ['broken', { status: 200, body: '{ "version": "1.0", ' }],
    ['invalid', { status: 200, body: JSON.stringify(invalid) }],
  ] as const) {
    it(`leaves the video playing and says what is wrong where it is ${what}`, async () => {
      const { page, consoleErrors } = await open({ caseAnswer });
      const panel = page.locator('#dock claimcue-notice .issues');
      await panel.waitFor();
      const issues = await panel.locator('li').count();
      expect(issues).toBeGreaterThan(0);
      expect(issues).toBeLessThanOrEqual(10);
      expect(consoleErrors.filter((text) => text.startsWith('claimcue:'))).toHaveLength(1);
      await page.locator('#compare .no-case').waitFor();
      await playUntil(page, 0.3);
    });
  }
});
