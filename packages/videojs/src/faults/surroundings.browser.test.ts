import videojs from 'video.js';
import { describe, expect, it, vi } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import { staysCalm } from '../fixtures/calm.ts';
import {
  footage,
  loaded,
  once,
  openPlayer,
  type PlayerOnPage,
  seek,
  settled,
} from '../fixtures/player-on-page.ts';
import { controlsThere } from '../fixtures/player-with-controls.ts';
import { scan, twoRecordingsCase } from '../fixtures/two-recordings-case.ts';
import type { Player } from '../player.ts';
import { registerClaimcue } from '../register.ts';

const pages: PlayerOnPage[] = [];
const open = (...given: Parameters<typeof openPlayer>): PlayerOnPage => {
  const page = openPlayer(...given);
  pages.push(page);
  return page;
};
staysCalm(() => {
  vi.restoreAllMocks();
  for (const page of pages.splice(0)) page.remove();
});

const overlayOf = (player: Player): HTMLElement => player.el().querySelector('claimcue-overlay')!;
const cardsOf = (player: Player): (string | undefined)[] =>
  [...overlayOf(player).shadowRoot!.querySelectorAll<HTMLElement>('.card')].map(
    ({ dataset }) => dataset.party,
  );

describe('F15 two plugins, ten players, two copies of video.js', () => {
  it('ten players each show their own second', { timeout: 90_000 }, async () => {
    const players = Array.from({ length: 10 }, () => open(640).player);
    const claimcues = players.map((player) => player.claimcue({ document: twoRecordingsCase }));
    await Promise.all([...claimcues.map(({ ready }) => ready), ...players.map(loaded)]);
    await Promise.all(players.map((player, i) => seek(player, i * 7 + 0.5)));
    claimcues.forEach((claimcue, i) => {
      expect(claimcue.active).toEqual(scan('edit', i * 7 + 0.5));
    });
    claimcues[0]!.setParties(['ann']);
    expect(claimcues[1]!.parties).toEqual(['ann', 'ben', 'city']);
    players[0]!.dispose();
    expect(claimcues[1]!.seekTo('short')).toBe(true);
  });

  it('another plugin that draws on the player and answers its events is in nobody’s way', async () => {
    const heard: string[] = [];
    videojs.registerPlugin('bystander', function bystander(this: Player) {
      const drawn = document.createElement('div');
      drawn.className = 'bystander';
      this.el().append(drawn);
      for (const type of ['play', 'seeked', 'claimcue:ready']) this.on(type, () => heard.push(type));
    });
    const { player } = open();
    (player as Player & { bystander(): void }).bystander();
    const claimcue = player.claimcue({ document: twoRecordingsCase });
    await Promise.all([claimcue.ready, loaded(player)]);
    await seek(player, 12);
    await player.play();
    expect(heard).toEqual(['claimcue:ready', 'seeked', 'play']);
    claimcue.dispose();
    expect(player.el().querySelector('.bystander')).not.toBeNull();
    videojs.deregisterPlugin('bystander');
  });

  it('a second copy of video.js has the plugin too, and the two do not mix', async () => {
    const { default: second } = await import('video.js/core');
    expect(second).not.toBe(videojs);
    registerClaimcue(second as never);
    const first = open().player;
    const box = document.createElement('div');
    const element = document.createElement('video');
    box.append(element);
    document.body.append(box);
    const other: Player = second(element, { controls: true, muted: true }) as never;
    other.src({ src: footage('edit'), type: 'video/webm' });
    pages.push({
      player: other,
      box,
      remove() {
        if (!other.isDisposed()) other.dispose();
        box.remove();
      },
    });
    const [one, two] = [first, other].map((player) => player.claimcue({ document: twoRecordingsCase }));
    await Promise.all([one!.ready, two!.ready, loaded(first), loaded(other)]);
    await Promise.all([seek(first, 12), seek(other, 33)]);
    expect([one!.active, two!.active]).toEqual([['over-a-cut'], ['over-two-cuts']]);
    first.dispose();
    await seek(other, 12);
    expect(two!.active).toEqual(['over-a-cut']);
  });
});

describe('F18 fullscreen, full-window and Picture-in-Picture: enter and leave', () => {
  const withinPlayer = (player: Player): boolean => {
    const outer = player.el().getBoundingClientRect();
    const inner = overlayOf(player).getBoundingClientRect();
    return overlayOf(player).checkVisibility() && inner.left >= outer.left && inner.right <= outer.right;
  };

  it('fullscreen: the accounts are on the picture there, and everything stands as before afterwards', async () => {
    const page = open(900);
    const { player } = page;
    const claimcue = player.claimcue({ document: twoRecordingsCase });
    await Promise.all([claimcue.ready, loaded(player)]);
    await controlsThere(page);
    await seek(player, 7);
    await settled();
    const before = page.box.querySelectorAll('*').length;
    const timeline = page.box.querySelector('claimcue-timeline')!;
    const inset = timeline.style.getPropertyValue('--claimcue-timeline-start');
    player.addClass('vjs-has-started');
    const entered = once(player, 'fullscreenchange');
    await userEvent.click(player.el().querySelector('.vjs-fullscreen-control')!);
    await entered;
    expect(document.fullscreenElement).toBe(player.el());
    await settled();
    expect([withinPlayer(player), cardsOf(player)]).toEqual([true, ['ben', 'city']]);
    await seek(player, 12);
    await settled();
    expect(cardsOf(player)).toEqual(['ann']);
    const left = once(player, 'fullscreenchange');
    await player.exitFullscreen();
    await left;
    await settled();
    expect(page.box.querySelectorAll('*').length).toBe(before);
    expect(timeline.style.getPropertyValue('--claimcue-timeline-start')).toBe(inset);
    expect(withinPlayer(player)).toBe(true);
  });

  it('full-window: the same', async () => {
    const page = open(900);
    const { player } = page;
    const claimcue = player.claimcue({ document: twoRecordingsCase });
    await Promise.all([claimcue.ready, loaded(player)]);
    await seek(player, 7);
    const { className } = player.el();
    player.enterFullWindow();
    await settled();
    expect(player.el().getBoundingClientRect().width).toBe(window.innerWidth);
    expect([withinPlayer(player), cardsOf(player)]).toEqual([true, ['ben', 'city']]);
    player.exitFullWindow();
    await settled();
    expect(player.el().className.split(' ').sort()).toEqual(className.split(' ').sort());
    expect([withinPlayer(player), cardsOf(player)]).toEqual([true, ['ben', 'city']]);
  });

  it('full-window of a narrow player: the accounts come from below the player onto it, and go back', async () => {
    const { player, box } = open(400);
    const claimcue = player.claimcue({ document: twoRecordingsCase });
    await Promise.all([claimcue.ready, loaded(player)]);
    await seek(player, 7);
    const overlay = player.el().querySelector('claimcue-overlay')!;
    expect(overlay.getAttribute('layout')).toBe('count');
    player.enterFullWindow();
    await settled();
    expect(overlay.getAttribute('layout')).toBe('auto');
    expect(cardsOf(player)).toEqual(['ben', 'city']);
    player.exitFullWindow();
    await settled();
    expect(overlay.getAttribute('layout')).toBe('count');
    expect(
      box.querySelector('claimcue-overlay[layout="stacked"]')!.shadowRoot!.querySelectorAll('.card'),
    ).toHaveLength(2);
  });

  it('dispose in fullscreen leaves it clean', async () => {
    const { player, box } = open(900);
    const claimcue = player.claimcue({ document: twoRecordingsCase });
    await Promise.all([claimcue.ready, loaded(player)]);
    player.addClass('vjs-has-started');
    const entered = once(player, 'fullscreenchange');
    await userEvent.click(player.el().querySelector('.vjs-fullscreen-control')!);
    await entered;
    claimcue.dispose();
    expect(box.querySelector('[class*=claimcue], claimcue-timeline')).toBeNull();
    const left = once(player, 'fullscreenchange');
    await player.exitFullscreen();
    await left;
  });

  it('Picture-in-Picture: the claims go on following, and the cards come back with the picture', async () => {
    const { player } = open(900);
    const claimcue = player.claimcue({ document: twoRecordingsCase });
    await Promise.all([claimcue.ready, loaded(player)]);
    await seek(player, 7);
    await settled();
    for (const [event, second] of [
      ['enterpictureinpicture', 12],
      ['leavepictureinpicture', 33],
    ] as const) {
      // The window of its own needs a desktop; what the page hears of it does not.
      player.el().querySelector('video')!.dispatchEvent(new Event(event));
      await seek(player, second);
      await settled();
      expect(claimcue.active).toEqual(scan('edit', second));
    }
    expect(cardsOf(player)).toEqual(['ben']);
  });
});

describe('F19 storage refused, printing, and lang, dir and theme changed live', () => {
  it('needs no storage', async () => {
    const refuse = (): never => {
      throw new DOMException('The user refused.', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB'] as const)
      vi.spyOn(window, name, 'get').mockImplementation(refuse);
    const { player } = open();
    const claimcue = player.claimcue({ document: twoRecordingsCase });
    await Promise.all([claimcue.ready, loaded(player)]);
    await seek(player, 12);
    claimcue.setParties(['ann']);
    expect(claimcue.active).toEqual(['over-a-cut']);
  });

  it('prints, and is as before afterwards', async () => {
    const { player, box } = open();
    const claimcue = player.claimcue({ document: twoRecordingsCase, list: box });
    await Promise.all([claimcue.ready, loaded(player)]);
    await seek(player, 7);
    await settled();
    const session = cdp() as unknown as { send(method: string, given: object): Promise<unknown> };
    await session.send('Emulation.setEmulatedMedia', { media: 'print' });
    window.dispatchEvent(new Event('beforeprint'));
    await settled();
    const list = box.querySelector('claimcue-list')!;
    // On paper nothing may be hidden behind a picture: the list holds every word.
    expect(list.checkVisibility()).toBe(true);
    expect(list.shadowRoot!.textContent).toContain('What ben said, abuts-2');
    window.dispatchEvent(new Event('afterprint'));
    await session.send('Emulation.setEmulatedMedia', { media: '' });
    await settled();
    expect(cardsOf(player)).toEqual(['ben', 'city']);
  });

  it('turns with the page’s direction and theme, and time still runs left to right', async () => {
    const { player, box } = open();
    const claimcue = player.claimcue({ document: twoRecordingsCase });
    await Promise.all([claimcue.ready, loaded(player)]);
    await seek(player, 7);
    await settled();
    const timeline = box.querySelector('claimcue-timeline')!;
    const places = (): number[] => {
      const track = timeline.shadowRoot!.querySelector('.track')!.getBoundingClientRect();
      const head = timeline.shadowRoot!.querySelector('.playhead')!.getBoundingClientRect();
      // The box of the player stands at the other side of the page then.
      return [track.width, head.left - track.left].map(Math.round);
    };
    // The menu comes after the accounts, and takes some of the seek bar's room.
    await expect.poll(() => box.querySelector('.vjs-claimcue-menu')).not.toBeNull();
    await settled();
    const before = places();
    const root = document.documentElement;
    const { lang } = root;
    for (const [change, undo] of [
      [() => root.setAttribute('dir', 'rtl'), () => root.removeAttribute('dir')],
      [() => root.setAttribute('data-theme', 'dark'), () => root.removeAttribute('data-theme')],
      [() => root.setAttribute('lang', 'ar'), () => root.setAttribute('lang', lang)],
    ] as const) {
      change();
      await settled();
      expect(places()).toEqual(before);
      expect(claimcue.active).toEqual(scan('edit', 7));
      undo();
    }
    await settled();
    expect(places()).toEqual(before);
  });
});
