import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Claimcue } from './claimcue.ts';
import { loaded, once, openPlayer, type PlayerOnPage, seek, settled } from './fixtures/player-on-page.ts';
import { twoRecordingsCase } from './fixtures/two-recordings-case.ts';

let page: PlayerOnPage;
let claimcue: Claimcue;
let selected: { id: string | undefined; seconds: number }[];

beforeEach(async () => {
  page = openPlayer();
  claimcue = page.player.claimcue({ document: twoRecordingsCase, list: page.box });
  selected = [];
  page.player.on('claimcue:select', ({ id, seconds }: { id: string | undefined; seconds: number }) => {
    selected.push({ id, seconds });
  });
  await Promise.all([claimcue.ready, loaded(page.player)]);
});
afterEach(() => page.remove());

const list = (): HTMLElement => page.box.querySelector('claimcue-list')!;

describe('claimcue.seekTo', () => {
  it('goes to where a claim begins in this recording, where it is active, and stays paused', async () => {
    for (const id of ['short', 'over-two-cuts', 'point', 'on-the-edit']) {
      const there = once(page.player, 'seeked');
      expect(claimcue.seekTo(id)).toBe(true);
      await there;
      expect(claimcue.active).toContain(id);
    }
    expect(page.player.paused()).toBe(true);
    expect(selected.map(({ id }) => id)).toEqual(['short', 'over-two-cuts', 'point', 'on-the-edit']);
  });

  it('goes to a moment', () => {
    expect(claimcue.seekTo('door')).toBe(true);
    expect(page.player.currentTime()).toBeCloseTo(6, 5);
  });

  it('stays where it is for what is not in this recording', async () => {
    await seek(page.player, 12);
    expect(claimcue.seekTo('cut-away')).toBe(false);
    expect(claimcue.seekTo('no-such')).toBe(false);
    expect(page.player.currentTime()).toBe(12);
    expect(selected).toEqual([]);
  });
});

describe('a request of the reader', () => {
  it('in the list seeks and leaves a paused player paused', async () => {
    const button = [...list().shadowRoot!.querySelectorAll('button')].find((one) =>
      /0:31/.test(one.textContent),
    );
    button!.click();
    await settled();
    expect(page.player.currentTime()).toBeCloseTo(31, 4);
    expect(page.player.paused()).toBe(true);
    expect(selected).toHaveLength(1);
  });

  it('in the legend switches a party off and on, everywhere', async () => {
    await seek(page.player, 7);
    const legend = page.box.querySelector('claimcue-legend')!;
    const parties = () => [...legend.shadowRoot!.querySelectorAll<HTMLButtonElement>('button.party')];
    parties()[1]!.click();
    await settled();
    expect(claimcue.parties).toEqual(['ann', 'city']);
    const cards = () =>
      [
        ...page.player
          .el()
          .querySelector('claimcue-overlay')!
          .shadowRoot!.querySelectorAll<HTMLElement>('.card'),
      ].map((card) => card.dataset.party);
    expect(cards()).toEqual(['city']);
    expect(parties()[1]!.getAttribute('aria-pressed')).toBe('false');
    parties()[1]!.click();
    await settled();
    expect(claimcue.parties).toEqual(['ann', 'ben', 'city']);
    expect(cards()).toEqual(['ben', 'city']);
  });

  it('is answered once, though an element inside another is bound too', async () => {
    const outer = document.createElement('div');
    const inner = document.createElement('div');
    outer.append(inner);
    claimcue.bind(outer);
    claimcue.bind(inner);
    inner.dispatchEvent(
      new CustomEvent('claimcue-seek-request', { detail: { seconds: 9, id: 'abuts-2' }, bubbles: true }),
    );
    expect(selected).toEqual([{ id: 'abuts-2', seconds: 9 }]);
  });
});

describe('claimcue.setParties', () => {
  it('shows the parties given, in the document’s order, and all for undefined', () => {
    claimcue.setParties(['city', 'nobody', 'ann']);
    expect(claimcue.parties).toEqual(['ann', 'city']);
    claimcue.setParties(undefined);
    expect(claimcue.parties).toEqual(['ann', 'ben', 'city']);
  });

  it('refuses what is no list of ids', () => {
    expect(() => claimcue.setParties('ann' as unknown as string[])).toThrow(
      'claimcue.setParties(): "ann" is not a list of party ids.',
    );
  });
});

describe('claimcue.bind', () => {
  it('keeps an element of the page in step, until it is let go', async () => {
    const element = document.createElement('claimcue-list');
    page.box.append(element);
    const release = claimcue.bind(element);
    expect([element.document, element.media]).toEqual([twoRecordingsCase, 'edit']);
    await seek(page.player, 12);
    expect(element.active).toEqual(['over-a-cut']);
    claimcue.setParties(['ann']);
    expect(element.parties).toEqual(['ann']);
    release();
    expect(element.active).toEqual([]);
    await seek(page.player, 7);
    expect(element.active).toEqual([]);
    expect(element.document).toBe(twoRecordingsCase);
  });

  it('tells an element that has a time the time', async () => {
    const element = Object.assign(new EventTarget(), { time: 0, duration: 0 });
    claimcue.bind(element);
    await seek(page.player, 33);
    expect(element.time).toBeCloseTo(33, 5);
    expect(element.duration).toBe(page.player.duration());
  });
});
