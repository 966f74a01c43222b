import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { joinBrowser } from '@claimcue/tooling/browser/launch';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, inject, vi } from 'vitest';
import type { ServedSite } from './served-site.ts';

const minute = 60_000;

/** The example as readers get it, opened in a browser. */
export interface Newsroom extends ServedSite {
  /** Puts a file beside the article; a page has the article's style and headers. @returns its address */
  write(name: string, text: string): Promise<string>;
  /** Opens a page anew and watches it. It is closed after the test, which fails where the page had an error or was refused. */
  visit(address: string, options?: Visit): Promise<Visited>;
  /** Opens a page with this in it. */
  show(content: string, options?: Visit): Promise<Visited>;
}

export interface Visit extends BrowserContextOptions {
  /** Runs before the page loads. */
  readonly before?: (page: Page) => Promise<void>;
  /** Whether the page is made to be refused something, and may fail at it. */
  readonly refused?: boolean;
}

/** A page and what was seen of it. */
export interface Visited {
  readonly page: Page;
  readonly errors: string[];
  readonly refusals: string[];
  readonly requests: string[];
  /** How much of what was in view has moved without the reader's doing, since the page began. */
  shift(): Promise<number>;
}

/** The site and the browser that all tests share. */
export function useNewsroom(): Newsroom {
  const site = inject('newsroom');
  const opened: { readonly visited: Visited; readonly refused: boolean }[] = [];
  let browser: Browser;
  let pages = 0;
  vi.setConfig({ testTimeout: minute });

  beforeAll(async () => {
    browser = await joinBrowser(site.browser);
  }, minute);

  afterEach(async () => {
    for (const { visited, refused } of opened.splice(0)) {
      await visited.page.context().close();
      if (refused) continue;
      expect(visited.errors, 'errors of the page').toEqual([]);
      expect(visited.refusals, 'what the policy refused').toEqual([]);
    }
  });

  afterAll(() => browser?.close());

  async function write(name: string, text: string): Promise<string> {
    await writeFile(join(site.folder, name), text);
    return `${site.article}${name}`;
  }

  async function visit(address: string, { refused = false, ...options }: Visit = {}): Promise<Visited> {
    const visited = await watch(browser, address, options);
    opened.push({ visited, refused });
    return visited;
  }

  return {
    ...site,
    write,
    visit,
    async show(content, options) {
      pages += 1;
      // Files of other tests stand in the same folder.
      return visit(await write(`page-${process.pid}-${pages}.html`, pageWith(content)), options);
    },
  };
}

/** A page under the article's policy with this in it. */
function pageWith(content: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A page</title>
<link rel="icon" href="icon.svg"><link rel="stylesheet" href="article.css"><body><main><article class="story">${content}</article></main></body></html>`;
}

/** The piece of the article between the heading of a section and its end. */
export async function pieceOf(
  { folder }: ServedSite,
  section: 'script' | 'frame' | 'static',
): Promise<string> {
  const article = await readFile(join(folder, 'index.html'), 'utf8');
  const [, piece] = article.split(`<h2 id="${section}-heading">`);
  return piece!.slice(piece!.indexOf('</h2>') + 5, piece!.indexOf('</section>\n\n'));
}

async function watch(browser: Browser, address: string, { before, ...options }: Visit): Promise<Visited> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const errors: string[] = [];
  const refusals: string[] = [];
  const requests: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('request', (request) => requests.push(request.url()));
  if (options.javaScriptEnabled !== false) {
    await page.exposeFunction('reportRefusal', (refusal: string) => refusals.push(refusal));
    await page.addInitScript(() => {
      const view = window as unknown as { reportRefusal(refusal: string): void; shifted: number };
      document.addEventListener(
        'securitypolicyviolation',
        ({ effectiveDirective, blockedURI, sourceFile, sample }) => {
          view.reportRefusal(`${effectiveDirective} refused ${blockedURI} of ${sourceFile} ${sample}`);
        },
      );
      view.shifted = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & {
          value: number;
          hadRecentInput: boolean;
        })[]) {
          if (!entry.hadRecentInput) view.shifted += entry.value;
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
  }
  await before?.(page);
  await page.goto(address);
  return {
    page,
    errors,
    refusals,
    requests,
    shift: () => page.evaluate(() => (window as unknown as { shifted: number }).shifted),
  };
}

/** Waits until every player of a page has asked for its document and shown its button or why there is none. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll('claimcue-player')].every(
      (player) =>
        player.hasAttribute('data-parts') &&
        player.shadowRoot?.querySelector('.ask-label span')?.textContent !== '',
    ),
  );
  await page.waitForLoadState('networkidle');
}

/** Asks a player for the video and waits until it stands there. */
export async function openPlayer(page: Page, place = 0): Promise<void> {
  const player = page.locator('claimcue-player').nth(place);
  await player.locator('.ask').click();
  await page.waitForFunction(
    (index) => document.querySelectorAll('claimcue-player')[index]?.hasAttribute('data-open'),
    place,
  );
}

/** What stands on a page in words, with shadow roots and slots as a reader sees them, and one space for many. */
export async function wordsOf(page: Page, selector: string): Promise<string> {
  return page
    .locator(selector)
    .first()
    .evaluate((root) => {
      const words = (node: Node): string => {
        if (node instanceof HTMLSlotElement) return node.assignedNodes().map(words).join(' ');
        if (node instanceof HTMLStyleElement || node instanceof HTMLScriptElement) return '';
        if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
        const inner = node instanceof Element && node.shadowRoot !== null ? node.shadowRoot : node;
        return [...inner.childNodes].map(words).join(' ');
      };
      return words(root).replace(/\s+/g, ' ');
    });
}
