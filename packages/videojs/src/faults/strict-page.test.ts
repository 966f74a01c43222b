import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { hostileStrings } from '../fixtures/hostile/hostile-strings.ts';
import {
  type FieldPath,
  fieldOf,
  stringFields,
  stringPlaces,
  withStrings,
} from '../fixtures/hostile/string-fields.ts';
import { openSite, type Site, smallPage } from '../fixtures/site/open-site.ts';
import type { PageWindow } from '../fixtures/site/page-globals.ts';
import { strictPolicy } from '../fixtures/site/strict-policy.ts';
import { type WatchedPage, watchPage } from '../fixtures/site/watch-page.ts';
import { twoRecordingsCase } from '../fixtures/two-recordings-case.ts';

// Inside `evaluate` a function runs in the page and knows nothing of this file but what it is given.
declare const window: PageWindow;
type Json = Record<string, unknown>;

let site: Site;
let context: BrowserContext;
beforeAll(async () => {
  site = await openSite({ policy: strictPolicy, built: true });
}, 120_000);
afterAll(() => site?.close());
afterEach(() => context?.close());

async function open(name: string): Promise<WatchedPage> {
  context = await site.browser.newContext({ viewport: smallPage });
  return watchPage(context, `${site.url}${name}`);
}

/** Opens a player, with accounts where a document is given, plays, seeks, and pauses. */
const play = (page: Page, document: Json | null): Promise<void> =>
  page.evaluate(async (given) => {
    const player = window.openBarePlayer();
    window.player = player;
    const list = globalThis.document.createElement('section');
    globalThis.document.querySelector('main')!.append(list);
    if (given !== null) {
      window.claimcue = player.claimcue({ document: given, list });
      await window.claimcue.ready;
    }
    if (player.readyState() < 3) await new Promise((resolve) => player.one('canplay', resolve));
    await player.play();
    for (const second of [7, 12, 33]) {
      const there = new Promise((resolve) => player.one('seeked', resolve));
      player.currentTime(second);
      await there;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    player.pause();
  }, document);

describe('a strict content security policy with Trusted Types', () => {
  it('refuses nothing of the plugin that it does not refuse of bare video.js', async () => {
    const bare = await open('video-page');
    await play(bare.page, null);
    await context.close();
    const ours = await open('plugin-page');
    await play(ours.page, twoRecordingsCase as unknown as Json);
    expect(await ours.page.evaluate(() => window.claimcue.active)).toEqual(['over-two-cuts']);
    expect(ours.refusals).toEqual(bare.refusals);
    expect(ours.faults).toEqual(bare.faults);
  });

  it('refuses nothing of the elements alone', async () => {
    const { page, refusals, faults } = await open('elements-page');
    const text = await page.evaluate(
      async (document) => {
        const main = globalThis.document.querySelector('main')!;
        const names = ['overlay', 'timeline', 'list', 'legend', 'compare', 'sources', 'notice', 'card'];
        for (const name of names) {
          const element = globalThis.document.createElement(`claimcue-${name}`);
          Object.assign(element, { document, media: 'edit', active: ['abuts-1', 'overlaps'], time: 5 });
          main.append(element);
        }
        await new Promise((resolve) => setTimeout(resolve, 300));
        return [...main.children].map(({ shadowRoot }) => shadowRoot?.textContent ?? '').join('');
      },
      twoRecordingsCase as unknown as Json,
    );
    expect(text).toContain('What city said, overlaps');
    expect(refusals).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('is a policy that refuses: a script and a style in the page, and markup from a string', async () => {
    const { page, refusals } = await open('elements-page');
    await page.evaluate(() => {
      document.querySelector('main')!.setAttribute('style', 'color: red');
      try {
        document.querySelector('main')!.innerHTML = '<b>x</b>';
      } catch {}
    });
    await page.waitForTimeout(50);
    expect(refusals.map((refusal) => refusal.split(':')[0])).toEqual([
      'style-src-attr',
      'require-trusted-types-for',
    ]);
  });
});

/** The schema's example has most of its fields; what a document may hold beside them is added here. */
function fillFields(document: Json): Json {
  const { media, sources, moments, claims } = document as Record<string, Json[]>;
  const [file] = media![0]!.files as Json[];
  file!.sha256 ??= 'a'.repeat(64);
  (media![0]!.provenance as Json[])[0]!.note ??= 'Faces blurred.';
  sources![0]!.stated ??= '2026-03-14';
  const region = { unit: 'percent', x: 25, y: 10, width: 50, height: 80 };
  for (const { targets } of [...moments!, ...claims!])
    for (const target of (targets as Json[]) ?? []) target.region ??= region;
  return document;
}

const schemaFile = (name: string): Json =>
  JSON.parse(readFileSync(new URL(`../../../schema/${name}`, import.meta.url), 'utf8'));
const rich = fillFields(schemaFile('examples/rich.json'));
const places = stringPlaces(rich).filter(([first]) => first !== '$schema');

/** Loads a document into every part of the page, opens what is closed, and says what came of it. */
const load = (page: Page, document: unknown): Promise<{ shown: boolean; text: string; bad: string[] }> =>
  page.evaluate(async (given) => {
    if (window.claimcue === undefined) {
      window.player = window.openBarePlayer();
      const main = globalThis.document.querySelector('main')!;
      const list = globalThis.document.createElement('section');
      main.append(list);
      window.claimcue = window.player.claimcue({ document: given, list, onIssue: () => {} });
      for (const name of ['compare', 'sources', 'notice']) {
        const element = globalThis.document.createElement(`claimcue-${name}`);
        main.append(element);
        window.claimcue.bind(element);
      }
    } else void window.claimcue.load({ document: given }).catch(() => {});
    const shown = await window.claimcue.ready.then(
      () => true,
      () => false,
    );
    const known = window.claimcue.document;
    window.claimcue.setMedia(known?.media[0]?.id);
    for (const element of globalThis.document.querySelectorAll(
      'claimcue-overlay, claimcue-list, claimcue-compare',
    ))
      Object.assign(element, { active: known?.claims.map(({ id }) => id) ?? [] });
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const bad: string[] = [];
    let text = '';
    const look = (root: ParentNode): void => {
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot !== null) look(element.shadowRoot);
        if (root === globalThis.document) continue;
        if (/^(script|iframe|object|embed|img|animate|b|base|form)$/.test(element.localName))
          bad.push(element.localName);
        for (const { name, value } of element.attributes) {
          if (name.startsWith('on') || name === 'srcdoc') bad.push(`${element.localName}[${name}]`);
          if (/^(href|src|action|formaction)$/.test(name) && !/^(https?:|#|mailto:)/.test(value))
            bad.push(`${name}=${value}`);
        }
      }
      if (root !== globalThis.document) text += (root as ShadowRoot).textContent ?? '';
    };
    look(globalThis.document);
    return { shown, text, bad };
  }, document as Json);

const isPolluted = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    for (const key in {}) found.push(key);
    for (const key in []) found.push(key);
    return found;
  });

/** Whether an address is neither of the page's own scripts nor of its media. */
const isForeign = (url: string): boolean =>
  !new RegExp(`^${site.url}(media/|[\\w-]+(/|$)|before\\.js)`).test(url) || url.includes('stolen');

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

let freePlaces: readonly FieldPath[] | undefined;

/** The places that take any text. The reader itself is asked, one field after another. */
async function findFreeFields(page: Page): Promise<readonly FieldPath[]> {
  if (freePlaces !== undefined) return freePlaces;
  expect((await load(page, rich)).shown).toBe(true);
  const found: FieldPath[] = [];
  for (const name of new Set(places.map(fieldOf))) {
    const those = places.filter((place) => fieldOf(place) === name);
    if ((await load(page, withStrings(rich, those, 'Any words, of no form.'))).shown) found.push(...those);
  }
  expect(found.length).toBeGreaterThan(20);
  freePlaces = found;
  return found;
}

describe('hostile strings in a document', () => {
  it('are put into every string field that the schema has', () => {
    const written = new Set(places.map(fieldOf));
    const open = [...stringFields(schemaFile('document.schema.json'))].filter(
      (name) => name !== '$schema' && !name.includes('extensions') && !written.has(name),
    );
    expect(open).toEqual([]);
  });

  it('in every free text at once are shown as text, and nothing runs', { timeout: 180_000 }, async () => {
    const { page, faults, refusals, requests } = await open('plugin-page');
    const free = await findFreeFields(page);
    for (const [name, hostile] of Object.entries(hostileStrings)) {
      // A hundred fields of a megabyte each would be more than the reader takes.
      const filled =
        hostile.length < 10_000 ? free : free.filter((place) => place.at(-1) === 'text').slice(0, 3);
      const { shown, text, bad } = await load(page, withStrings(rich, filled, hostile));
      // A lone half of a character does not come through from the page to here.
      const [begin] = oneLine(hostile.split(/[\uD800-\uDFFF]/)[0] ?? '').match(/^.{1,20}/u) ?? [''];
      if (shown) expect(oneLine(text), name).toContain(begin?.trim());
      expect([name, bad, faults, refusals, await isPolluted(page)]).toEqual([name, [], [], [], []]);
      expect(requests.filter(isForeign), name).toEqual([]);
    }
  });

  // What takes any text has had them all in the test before.
  it('are refused or harmless in each field that has a form, alone', { timeout: 180_000 }, async () => {
    const { page, faults, refusals, requests } = await open('plugin-page');
    const free = new Set((await findFreeFields(page)).map(fieldOf));
    const shown: string[] = [];
    const ofEachField = [...new Map(places.map((place) => [fieldOf(place), place])).values()].filter(
      (place) => !free.has(fieldOf(place)),
    );
    expect(ofEachField.length).toBeGreaterThan(15);
    await load(page, rich);
    const kinds = [
      'script',
      'attribute',
      'javascript',
      'javascript with a tab',
      'data',
      'another server',
      'css',
    ];
    for (const name of [...kinds, 'prototype key']) {
      for (const place of ofEachField) {
        const result = await load(page, withStrings(rich, [place], hostileStrings[name]!));
        if (result.bad.length > 0) shown.push(`${name} in ${fieldOf(place)}: ${result.bad}`);
      }
    }
    expect(shown).toEqual([]);
    expect(requests.filter(isForeign)).toEqual([]);
    expect([faults, refusals, await isPolluted(page)]).toEqual([[], [], []]);
  });

  it('are harmless as keys', async () => {
    const { page, faults } = await open('plugin-page');
    for (const key of ['__proto__', 'constructor', 'prototype', 'toString', 'then', '<img src=x>']) {
      const text = JSON.stringify(rich).replace(
        '{',
        `{${JSON.stringify(key)}:{"polluted":"yes","toString":1},`,
      );
      await load(page, JSON.parse(text));
      expect(await isPolluted(page)).toEqual([]);
    }
    expect(faults).toEqual([]);
  });
});
