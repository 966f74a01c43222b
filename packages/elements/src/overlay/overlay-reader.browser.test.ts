import type { ClaimDocument } from '@claimcue/schema';
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import './define.ts';
import { accessibilityFaults } from '../fixtures/accessibility.ts';
import { lobbyCase } from '../fixtures/lobby-case.ts';
import { fivePartyCase, longQuoteCase } from '../fixtures/lobby-states.ts';
import { settled } from '../fixtures/mount.ts';
import type { ClaimcueOverlay } from './overlay.ts';

afterEach(() => document.body.replaceChildren());

async function mount(
  document: ClaimDocument,
  active: readonly string[],
  more: Partial<ClaimcueOverlay> = {},
  width = 960,
) {
  const overlay = globalThis.document.createElement('claimcue-overlay');
  overlay.style.cssText = `display:block;inline-size:${width}px;block-size:${(width * 9) / 16}px`;
  Object.assign(overlay, { document, media: 'raw', active, ...more });
  globalThis.document.body.append(overlay);
  await settled(overlay);
  const asked: (readonly [number, string | undefined])[] = [];
  overlay.addEventListener('claimcue-seek-request', ({ detail }) => asked.push([detail.seconds, detail.id]));
  const all = (selector: string) => [...overlay.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
  return { overlay, asked, all };
}

function withRegion(): ClaimDocument {
  const document = lobbyCase();
  const target = {
    media: 'raw',
    start: 42,
    end: 58,
    region: { unit: 'percent', x: 50, y: 25, width: 25, height: 50 },
  } as const;
  for (const claim of document.claims) if (claim.id === 't2') claim.targets = [target];
  return document;
}

describe('the reader of <claimcue-overlay>', () => {
  it('asks for a claim’s time by a click on its words, and by the button at its head', async () => {
    const { asked, all } = await mount(lobbyCase(), ['t2']);
    all('.quote')[0]!.click();
    all('.card-time')[0]!.click();
    expect(asked).toEqual([
      [42, 't2'],
      [42, 't2'],
    ]);
    expect(all('.card-time')[0]!.getAttribute('aria-label')).toBe('Go to 0:42–0:58');
  });

  it('may select the words, and open their source, without asking for anything', async () => {
    const { asked, all } = await mount(lobbyCase(), ['t2']);
    all('.source summary')[0]!.click();
    document.getSelection()!.selectAllChildren(all('.quote')[0]!);
    all('.quote')[0]!.click();
    expect(asked).toEqual([]);
    document.getSelection()!.removeAllRanges();
  });

  it('sees where words are from, however little room they have, and reads that source in the card', async () => {
    const { overlay, all } = await mount(longQuoteCase, ['t2', 't3', 't5'], {}, 640);
    const summary = all('.card.cut .source summary')[0]!;
    const card = summary.closest('.card')!;
    const isWithin = (element: Element): boolean =>
      element.getBoundingClientRect().bottom <= card.getBoundingClientRect().bottom;
    expect([summary.checkVisibility(), isWithin(summary)]).toEqual([true, true]);
    summary.click();
    await settled(overlay);
    const details = card.querySelector('.source-details')!;
    details.scrollIntoView({ block: 'nearest' });
    expect(isWithin(summary.closest('.card-foot')!)).toBe(true);
    expect(details.querySelector('a')!.checkVisibility()).toBe(true);
  });

  it('sees the first line of what was said whole, however long the speaker’s office is', async () => {
    const role = 'Chair of the tenants’ association of the buildings along the lower harbour road';
    const spoken = structuredClone(longQuoteCase);
    for (const claim of spoken.claims) claim.speaker = { name: 'The chair', role };
    const { all } = await mount(spoken, ['t2', 't3', 't5', 'b2', 'i1'], {}, 706);
    const cards = all('.card.cut');
    expect(cards.length).toBeGreaterThan(0);
    for (const card of cards) {
      const body = card.querySelector('.card-body')!.getBoundingClientRect();
      const head = card.querySelector('.card-head')!.getBoundingClientRect();
      expect(head.height).toBeLessThan(32);
      const line = document.createRange();
      const texts = document.createTreeWalker(card.querySelector('.quote, .summary')!, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()?.textContent?.trim() === '');
      line.selectNodeContents(texts.currentNode);
      // The fade at the lower edge begins below it.
      const fade = 1.6 * Number.parseFloat(getComputedStyle(card.querySelector('.card-body')!).fontSize);
      expect(line.getClientRects()[0]!.bottom).toBeLessThanOrEqual(body.bottom - fade + 1);
    }
  });

  it('sees words that fit without a fade, and the whole office once the card is opened', async () => {
    const spoken = lobbyCase();
    const role = 'Chair of the tenants’ association of the buildings along the lower harbour road';
    for (const claim of spoken.claims) claim.speaker = { name: 'The chair', role };
    const { overlay, all } = await mount(spoken, ['t2', 'b2', 'i1'], {}, 680);
    const tight = all('.card.tight')[0]!;
    const who = tight.querySelector('.card-who')!;
    expect(who.scrollWidth).toBeGreaterThan(who.clientWidth);
    expect(getComputedStyle(tight.querySelector('.card-body')!).maskImage).toBe('none');
    tight.querySelector<HTMLElement>('.more')!.click();
    await settled(overlay);
    const opened = all('.card.open .card-who')[0]!;
    expect([opened.scrollWidth, opened.textContent!.includes(role)]).toEqual([opened.clientWidth, true]);
  });

  it('has each card in its whole column where nobody else stands in it', async () => {
    const { overlay, all } = await mount(longQuoteCase, ['t3'], { layout: 'sides' }, 700);
    const heightOf = (party: string): number =>
      all('.card').find((card) => card.dataset.party === party)!.clientHeight;
    const { party } = longQuoteCase.claims.find(({ id }) => id === 't3')!;
    const alone = heightOf(party);
    overlay.active = longQuoteCase.claims.map(({ id }) => id);
    await settled(overlay);
    expect(all('.card')).toHaveLength(3);
    const shared = heightOf(party);
    expect(shared).toBeLessThan(alone);
  });

  it('scrolls through every account in the empty band below the picture of a phone held upright', async () => {
    const { overlay, all } = await mount(lobbyCase(), ['t2', 'b2']);
    overlay.style.cssText = 'display:block;inline-size:360px;block-size:740px';
    await settled(overlay);
    const pictureEnd = 740 / 2 + (360 * 9) / 16 / 2;
    expect(all('.count, .more')).toEqual([]);
    expect(all('.card').map((card) => card.dataset.party)).toEqual(['tenant', 'management']);
    const { top } = overlay.getBoundingClientRect();
    const cards = all('.cards')[0]!;
    expect(cards.getBoundingClientRect().top - top).toBeGreaterThan(pictureEnd);
    for (const card of all('.card')) expect(card.scrollHeight).toBeLessThanOrEqual(card.clientHeight + 1);
    expect(getComputedStyle(cards).overflowY).toBe('auto');
  });

  it('closes by Escape what a button opened, and has the focus on that button again', async () => {
    const { overlay, all } = await mount(longQuoteCase, ['t2', 't3', 't5'], {}, 640);
    all('.card .more')[0]!.focus();
    await userEvent.keyboard('{Enter}');
    await settled(overlay);
    expect(all('.card.open')).toHaveLength(1);
    all('.card-body')[0]!.focus();
    await userEvent.keyboard('{Escape}');
    await settled(overlay);
    expect(all('.card.open')).toHaveLength(0);
    expect(overlay.shadowRoot!.activeElement).toBe(all('.card .more')[0]);
  });

  it('reads every card from its first line, also where it was scrolled before', async () => {
    const { overlay, all } = await mount(longQuoteCase, ['t2'], {}, 640);
    const body = () => all('.card-body')[0]!;
    const open = async () => {
      all('.card .more')[0]!.click();
      await settled(overlay);
      body().scrollTop = 60;
      expect(body().scrollTop).toBeGreaterThan(0);
    };
    await open();
    all('.card .more')[0]!.click();
    await settled(overlay);
    expect(body().scrollTop).toBe(0);

    await open();
    overlay.active = [];
    await settled(overlay);
    overlay.active = ['t4'];
    await settled(overlay);
    expect(all('.card')).toHaveLength(1);
    expect(body().scrollTop).toBe(0);
  });

  it('opens those that found no place, and closes them by Escape', async () => {
    const everybody = fivePartyCase.claims.map(({ id }) => id);
    const { overlay, all } = await mount(fivePartyCase, everybody, {}, 640);
    const before = all('.card').length;
    all('.top-row .more')[0]!.click();
    await settled(overlay);
    expect(all('.card')).toHaveLength(5);
    all('.cards')[0]!.focus();
    await userEvent.keyboard('{Escape}');
    await settled(overlay);
    expect(all('.card')).toHaveLength(before);
    expect(overlay.shadowRoot!.activeElement).toBe(all('.top-row .more')[0]);
  });

  it('sees no empty picture between two accounts when the video jumps', async () => {
    const { overlay, all } = await mount(lobbyCase(), ['t2', 'b2']);
    const card = all('.card')[0];
    const counts: number[] = [];
    const observer = new MutationObserver(() => counts.push(all('.card').length));
    observer.observe(overlay.shadowRoot!, { childList: true, subtree: true });
    overlay.active = ['t4'];
    await overlay.updateComplete;
    await settled(overlay);
    observer.disconnect();
    expect(counts.length).toBeGreaterThan(0);
    expect(Math.min(...counts)).toBe(1);
    expect(all('.card')[0]).toBe(card);
  });

  it('sees what part of the picture a claim points at, on the picture and not on the bars beside it', async () => {
    const { overlay, all } = await mount(withRegion(), ['t2', 'b2'], {
      pictureSize: { width: 720, height: 720 },
    });
    await expect.poll(() => all('.region').length).toBe(1);
    const [region] = all('.region');
    const at = overlay.getBoundingClientRect();
    const box = region!.getBoundingClientRect();
    expect([box.left - at.left, box.top - at.top, box.width, box.height].map(Math.round)).toEqual([
      480, 135, 135, 270,
    ]);
    expect(region!.getAttribute('aria-label')).toBe('Place in the picture that Tenant speaks about');
    overlay.time = 60;
    await settled(overlay);
    expect(all('.region')).toEqual([]);
  });

  it('sees on a small picture whose place it is by the mark, and no names beside the count', async () => {
    const { all } = await mount(withRegion(), ['t2', 'b2'], {}, 328);
    expect(all('.count')).toHaveLength(1);
    await expect.poll(() => all('.region .party-mark').map((mark) => mark.checkVisibility())).toEqual([true]);
    expect(all('.region bdi').map((name) => name.checkVisibility())).toEqual([false]);
  });

  it('is told what is only about right, who spoke in what role, and where a name is withheld', async () => {
    const document = lobbyCase();
    document.claims[1]!.targets = [{ media: 'raw', at: 42, uncertainty: 5 }];
    document.sources!.find(({ id }) => id === 'report')!.circa = true;
    const { all } = await mount(document, ['t2', 'b2', 'i1']);
    const texts = all('.card').map((card) => card.textContent!.replace(/\s+/g, ' '));
    expect(texts[0]).toContain('Tenant (name withheld)');
    expect(texts[0]).toContain('about 0:42');
    expect(texts[1]).toContain('Building management, House office, Spokesperson');
  });

  it('reads that words were withdrawn or corrected before the words', async () => {
    const { all } = await mount(lobbyCase(), ['t3', 'b3'], { layout: 'stacked' });
    for (const card of all('.card')) {
      const [change, words] = [card.querySelector('.claim-change')!, card.querySelector('.claim-words')!];
      expect(change.compareDocumentPosition(words) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    }
    expect(all('.claim-change > summary').map((title) => title.textContent)).toEqual([
      'Withdrawn March 20, 2026',
      'Corrected March 19, 2026',
    ]);
  });

  it('meets no fault that axe finds, in any layout', async () => {
    for (const layout of ['sides', 'lower', 'stacked', 'count'] as const) {
      const { overlay, all } = await mount(withRegion(), ['t2', 't3', 'b2', 'b3', 'i1'], { layout });
      // What draws outlines is loaded when there is one; axe would see it come.
      if (layout !== 'stacked') await expect.poll(() => all('.region')).toHaveLength(1);
      expect(await accessibilityFaults(overlay)).toEqual([]);
      overlay.remove();
    }
  });
});
