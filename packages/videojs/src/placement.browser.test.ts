import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loaded, openPlayer, type PlayerOnPage, seek, settled } from './fixtures/player-on-page.ts';
import { controlsThere } from './fixtures/player-with-controls.ts';
import { twoRecordingsCase } from './fixtures/two-recordings-case.ts';

const pages: PlayerOnPage[] = [];
const open = (width?: number, options?: object): PlayerOnPage => {
  const page = openPlayer(width, undefined, options);
  pages.push(page);
  return page;
};

// "ResizeObserver loop completed with undelivered notifications" comes as an error of the window.
const errors: string[] = [];
const keepError = (event: ErrorEvent): void => {
  errors.push(event.message);
};
beforeEach(() => {
  errors.length = 0;
  window.addEventListener('error', keepError);
});
afterEach(() => {
  for (const page of pages.splice(0)) page.remove();
  window.removeEventListener('error', keepError);
  expect(errors).toEqual([]);
});

const part = (page: PlayerOnPage, selector: string): HTMLElement =>
  page.box.querySelector<HTMLElement>(selector)!;

function edges(page: PlayerOnPage): { bar: DOMRect; track: DOMRect } {
  return {
    bar: part(page, '.vjs-progress-holder').getBoundingClientRect(),
    track: part(page, 'claimcue-timeline').shadowRoot!.querySelector('.track')!.getBoundingClientRect(),
  };
}

describe('the timeline', () => {
  it.each([320, 360, 599, 600, 768, 1180])(
    'lies in line with the seek bar on a player of %d px',
    async (width) => {
      const page = open(width);
      const claimcue = page.player.claimcue({ document: twoRecordingsCase });
      await Promise.all([claimcue.ready, loaded(page.player)]);
      await controlsThere(page);
      await settled();
      const { bar, track } = edges(page);
      expect(bar.width).toBeGreaterThan(80);
      expect(Math.abs(bar.left - track.left)).toBeLessThan(1);
      expect(Math.abs(bar.right - track.right)).toBeLessThan(1);
    },
  );

  it('stays in line when the player is resized, and when the bar gets shorter', async () => {
    const page = open(900);
    const claimcue = page.player.claimcue({ document: twoRecordingsCase });
    await Promise.all([claimcue.ready, loaded(page.player)]);
    await controlsThere(page);
    page.box.style.setProperty('width', '700px');
    part(page, '.vjs-remaining-time').style.setProperty('width', '140px');
    await settled();
    const { bar, track } = edges(page);
    expect(Math.abs(bar.left - track.left)).toBeLessThan(1);
    expect(Math.abs(bar.right - track.right)).toBeLessThan(1);
  });

  it('stays in line when a button goes and the bar moves without a change of size', async () => {
    const page = open(900);
    const claimcue = page.player.claimcue({ document: twoRecordingsCase });
    await Promise.all([claimcue.ready, loaded(page.player)]);
    await controlsThere(page);
    const before = edges(page).bar;
    const volume = part(page, '.vjs-volume-panel');
    part(page, '.vjs-progress-control').style.setProperty('margin-right', `${volume.offsetWidth}px`);
    volume.classList.add('vjs-hidden');
    await settled();
    const { bar } = edges(page);
    expect(bar.width).toBe(before.width);
    expect(bar.left).toBeLessThan(before.left - 20);
    // What watches the bar answers after the frame, on a busy machine several later.
    await expect.poll(() => Math.abs(edges(page).bar.left - edges(page).track.left)).toBeLessThan(1);
  });

  it('lies in line on a player in the middle of a wider page', async () => {
    const page = open(1000);
    page.player.fluid(false);
    page.player.width(640);
    page.player.height(360);
    (page.player.el() as HTMLElement).style.setProperty('margin', '0 auto');
    const claimcue = page.player.claimcue({ document: twoRecordingsCase });
    await Promise.all([claimcue.ready, loaded(page.player)]);
    await controlsThere(page);
    await settled();
    const { bar, track } = edges(page);
    expect(Math.abs(bar.left - track.left)).toBeLessThan(1);
    expect(Math.abs(bar.right - track.right)).toBeLessThan(1);
    const dock = part(page, '.vjs-claimcue-dock').getBoundingClientRect();
    const player = page.player.el().getBoundingClientRect();
    expect([dock.left, dock.width]).toEqual([player.left, player.width]);
  });

  it('stands in an element that the page chose, or not at all', async () => {
    const page = open();
    const place = document.createElement('section');
    page.box.prepend(place);
    const claimcue = page.player.claimcue({ document: twoRecordingsCase, timeline: place, legend: false });
    await claimcue.ready;
    expect(place.firstElementChild?.localName).toBe('claimcue-timeline');
    expect(page.box.querySelector('claimcue-legend')).toBeNull();
    page.player.claimcue({ document: twoRecordingsCase, timeline: false });
    expect(page.box.querySelector('claimcue-timeline')).toBeNull();
  });
});

describe('the cards', () => {
  const cardsIn = (element: Element): number => element.shadowRoot!.querySelectorAll('.card').length;

  it('stand over a picture of 600 px and more, and below a smaller one', async () => {
    const page = open(640);
    const claimcue = page.player.claimcue({ document: twoRecordingsCase });
    await Promise.all([claimcue.ready, loaded(page.player)]);
    await controlsThere(page);
    await seek(page.player, 7);
    await settled();
    const over = page.player.el().querySelector<HTMLElement>('claimcue-overlay')!;
    expect([cardsIn(over), part(page, '.vjs-claimcue-dock claimcue-overlay')]).toEqual([2, null]);
    page.box.style.setProperty('width', '560px');
    await settled();
    const below = part(page, '.vjs-claimcue-dock claimcue-overlay');
    const around = [below.previousElementSibling, below.nextElementSibling].map((each) => each?.localName);
    expect(around).toEqual(['claimcue-timeline', 'claimcue-legend']);
    expect([cardsIn(over), cardsIn(below), below.hidden]).toEqual([0, 2, false]);
    expect(over.shadowRoot!.textContent).toContain('Stand-in');
    expect(below.getBoundingClientRect().top).toBeGreaterThanOrEqual(
      page.player.el().getBoundingClientRect().bottom,
    );
    page.box.style.setProperty('width', '800px');
    await settled();
    expect([cardsIn(over), below.hidden]).toEqual([2, true]);
  });

  it('stand where the page says, whatever the width', async () => {
    const wide = open(900);
    await wide.player.claimcue({ document: twoRecordingsCase, layout: 'stacked' }).ready;
    expect(part(wide, '.vjs-claimcue-dock claimcue-overlay').hidden).toBe(false);
    const narrow = open(400);
    await narrow.player.claimcue({ document: twoRecordingsCase, layout: 'sides' }).ready;
    expect(narrow.player.el().querySelector('claimcue-overlay')!.getAttribute('layout')).toBe('sides');
  });

  it('stand below a picture that is too small for words, wherever the page wants them', async () => {
    for (const width of [200, 260, 340]) {
      const page = open(width);
      const claimcue = page.player.claimcue({ document: twoRecordingsCase, layout: 'sides' });
      await Promise.all([claimcue.ready, loaded(page.player)]);
      await seek(page.player, 7);
      await settled();
      const overlay = part(page, '.video-js > claimcue-overlay');
      expect(overlay.shadowRoot!.querySelector('.count')).not.toBeNull();
      expect(overlay.shadowRoot!.querySelector('.card')).toBeNull();
      const below = part(page, '.vjs-claimcue-dock claimcue-overlay').shadowRoot!;
      const [words] = below.querySelectorAll<HTMLElement>('.card :is(.quote, .summary)');
      expect(words!.getBoundingClientRect().height).toBeGreaterThan(16);
      page.box.style.setProperty('width', '640px');
      await settled();
      await expect.poll(() => overlay.shadowRoot!.querySelector('.card')).not.toBeNull();
    }
  });

  it('leave the video, the captions and the control bar to the player', async () => {
    const page = open();
    const claimcue = page.player.claimcue({ document: twoRecordingsCase });
    await Promise.all([claimcue.ready, loaded(page.player)]);
    await controlsThere(page);
    await seek(page.player, 7);
    await settled();
    const overlay = page.player.el().querySelector('claimcue-overlay')!;
    const bar = part(page, '.vjs-control-bar').getBoundingClientRect();
    const box = overlay.getBoundingClientRect();
    const cards = [...overlay.shadowRoot!.querySelectorAll('.card')];
    expect(cards.length).toBeGreaterThan(0);
    for (const card of cards) expect(card.getBoundingClientRect().bottom).toBeLessThanOrEqual(bar.top);
    const order = [...page.player.el().children];
    expect(order.indexOf(overlay)).toBeGreaterThan(
      order.findIndex((child) => child.matches('.vjs-poster, .vjs-tech')),
    );
    expect(order.indexOf(overlay)).toBeLessThan(
      order.findIndex((child) => child.matches('.vjs-text-track-display')),
    );
    const card = overlay.shadowRoot!.querySelector('.card')!.getBoundingClientRect();
    const hit = (x: number, y: number): Element | null => document.elementFromPoint(x, y);
    expect(hit(card.left + 5, card.top + 5)).toBe(overlay);
    expect(hit(box.left + box.width / 2, box.bottom - 20)?.closest('claimcue-overlay')).toBeNull();
  });

  it('keep the keys that their buttons need from the player', async () => {
    const page = open();
    const claimcue = page.player.claimcue({ document: twoRecordingsCase });
    await Promise.all([claimcue.ready, loaded(page.player)]);
    await controlsThere(page);
    await seek(page.player, 7);
    await settled();
    const overlay = page.player.el().querySelector('claimcue-overlay')!;
    const button = document.createElement('button');
    overlay.shadowRoot!.append(button);
    const heard: string[] = [];
    page.player.el().addEventListener('keydown', (event) => heard.push((event as KeyboardEvent).key));
    for (const key of [' ', 'Enter', 'k']) {
      button.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
    }
    expect(heard).toEqual(['k']);
  });
});

describe('the control bar', () => {
  it('is there before playback', async () => {
    const page = open();
    await page.player.claimcue({ document: twoRecordingsCase }).ready;
    expect(part(page, '.vjs-control-bar').getBoundingClientRect().height).toBeGreaterThan(0);
    expect(page.player.hasClass('vjs-has-started')).toBe(false);
  });
});

describe('a plugin that the options of the player name', () => {
  it('stands where any other does, though it is called before there is a control bar', async () => {
    const page = open(800, { plugins: { claimcue: { document: twoRecordingsCase } } });
    await Promise.all([page.player.claimcue().ready, loaded(page.player)]);
    await controlsThere(page);
    await settled();
    const order = [...page.player.el().children].map((child) => child.className || child.localName);
    expect(order.indexOf('claimcue-overlay')).toBeGreaterThan(
      order.findIndex((name) => name.includes('vjs-poster')),
    );
    expect(order.indexOf('claimcue-overlay')).toBeLessThan(order.indexOf('vjs-text-track-display'));
    const { bar, track } = edges(page);
    expect(Math.abs(bar.left - track.left)).toBeLessThan(1);
    expect(Math.abs(bar.right - track.right)).toBeLessThan(1);
  });
});

describe('a full window', () => {
  it('keeps the overlay inside the player', async () => {
    const page = open(640);
    const claimcue = page.player.claimcue({ document: twoRecordingsCase });
    await Promise.all([claimcue.ready, loaded(page.player)]);
    await controlsThere(page);
    await seek(page.player, 7);
    page.player.enterFullWindow();
    await settled();
    const overlay = page.player.el().querySelector('claimcue-overlay')!;
    expect(overlay.getBoundingClientRect().width).toBe(document.documentElement.clientWidth);
    expect(overlay.shadowRoot!.querySelectorAll('.card')).toHaveLength(2);
    page.player.exitFullWindow();
    await settled();
    const { bar, track } = edges(page);
    expect(Math.abs(bar.left - track.left)).toBeLessThan(1);
    expect(Math.abs(bar.right - track.right)).toBeLessThan(1);
  });
});

describe('the player', () => {
  it('is measured before anything is put on the page, which would have to be laid out for it', () => {
    const page = open();
    const element = page.player.el() as HTMLElement;
    const untouched: boolean[] = [];
    const measure = Element.prototype.getBoundingClientRect;
    Element.prototype.getBoundingClientRect = function (this: Element) {
      untouched.push(!element.classList.contains('vjs-claimcue'));
      return measure.call(this);
    };
    try {
      page.player.claimcue({ document: twoRecordingsCase });
    } finally {
      Element.prototype.getBoundingClientRect = measure;
    }
    expect(untouched).toEqual([true]);
  });
});

describe('two players', () => {
  it('on one page show each its own', async () => {
    const first = open(700);
    const second = open(620);
    const one = first.player.claimcue({ document: twoRecordingsCase });
    const two = second.player.claimcue({ document: twoRecordingsCase, parties: ['ben'] });
    await Promise.all([one.ready, two.ready, loaded(first.player), loaded(second.player)]);
    await seek(first.player, 12);
    await seek(second.player, 7);
    await settled();
    expect(one.active).toEqual(['over-a-cut']);
    expect(two.active).toEqual(['abuts-2', 'overlaps', 'by-moment']);
    expect([one.parties, two.parties]).toEqual([['ann', 'ben', 'city'], ['ben']]);
    one.dispose();
    expect(second.box.querySelectorAll('claimcue-overlay')).toHaveLength(1);
    await seek(second.player, 12);
    expect(two.active).toEqual(['over-a-cut']);
  });
});
