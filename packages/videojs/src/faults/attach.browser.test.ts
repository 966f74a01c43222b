import { describe, expect, it, vi } from 'vitest';
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

describe('F10 attached after loadedmetadata, and before the player is ready', () => {
  it('after: shows at once what is spoken about where the player stands', async () => {
    const { player } = open();
    await loaded(player);
    await seek(player, 12);
    const claimcue = player.claimcue({ document: twoRecordingsCase });
    await claimcue.ready;
    expect([claimcue.media, claimcue.active]).toEqual(['edit', ['over-a-cut']]);
  });

  it('before: is in step once the player is there', async () => {
    const { player, box } = open();
    const claimcue = player.claimcue({ document: twoRecordingsCase });
    expect(player.readyState()).toBeFalsy();
    await Promise.all([claimcue.ready, loaded(player)]);
    await seek(player, 12);
    expect([claimcue.media, claimcue.active]).toEqual(['edit', ['over-a-cut']]);
    expect(box.querySelectorAll('.vjs-claimcue-dock')).toHaveLength(1);
  });

  it('by the player’s own options, before it has a control bar', async () => {
    const { player } = open(900, undefined, { plugins: { claimcue: { document: twoRecordingsCase } } });
    const claimcue = player.claimcue();
    await Promise.all([claimcue.ready, loaded(player)]);
    await seek(player, 12);
    expect(claimcue.active).toEqual(['over-a-cut']);
    const overlay = player.el().querySelector('claimcue-overlay')!;
    const bar = player.el().querySelector('.vjs-control-bar')!;
    expect(overlay.compareDocumentPosition(bar) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });

  it('while it plays', async () => {
    const { player } = open();
    await loaded(player);
    await seek(player, 3.5);
    await player.play();
    const claimcue = player.claimcue({ document: twoRecordingsCase });
    await claimcue.ready;
    const change = once(player, 'claimcue:activechange');
    await change;
    expect(claimcue.active).toEqual(scan('edit', player.currentTime() ?? 0));
  });
});

describe('F17 detached, hidden, without a width, resized without end', () => {
  const isRight = (page: PlayerOnPage): boolean => {
    const bar = page.box.querySelector('.vjs-progress-holder')!.getBoundingClientRect();
    const track = page.box
      .querySelector('claimcue-timeline')!
      .shadowRoot!.querySelector('.track')!
      .getBoundingClientRect();
    return Math.abs(bar.left - track.left) < 1 && Math.abs(bar.right - track.right) < 1;
  };

  it.each([
    ['detached', (box: HTMLElement) => box.remove(), (box: HTMLElement) => document.body.append(box)],
    [
      'not displayed',
      (box: HTMLElement) => box.style.setProperty('display', 'none'),
      (box: HTMLElement) => box.style.removeProperty('display'),
    ],
    [
      'without a width',
      (box: HTMLElement) => box.style.setProperty('width', '0px'),
      (box: HTMLElement) => box.style.setProperty('width', '900px'),
    ],
  ])('%s, then back: follows meanwhile, and stands as before', async (_name, hide, show) => {
    const page = open();
    const claimcue = page.player.claimcue({ document: twoRecordingsCase });
    await Promise.all([claimcue.ready, loaded(page.player)]);
    await controlsThere(page);
    await settled();
    expect(isRight(page)).toBe(true);
    hide(page.box);
    await settled();
    await seek(page.player, 12);
    expect(claimcue.active).toEqual(['over-a-cut']);
    await seek(page.player, 7);
    show(page.box);
    await settled();
    expect(claimcue.active).toEqual(scan('edit', 7));
    expect(isRight(page)).toBe(true);
    const cards = page.player.el().querySelector('claimcue-overlay')!.shadowRoot!.querySelectorAll('.card');
    expect([...cards].map((card) => (card as HTMLElement).dataset.party)).toEqual(['ben', 'city']);
  });

  it('attached while the player is not on the page: is there when the player comes', async () => {
    const page = open();
    page.box.remove();
    const claimcue = page.player.claimcue({ document: twoRecordingsCase });
    await claimcue.ready;
    document.body.append(page.box);
    await loaded(page.player);
    await controlsThere(page);
    await seek(page.player, 12);
    await settled();
    expect(claimcue.active).toEqual(['over-a-cut']);
    expect(isRight(page)).toBe(true);
  });

  it('resized at every frame between cards and stack: no loop of observers, and right at the end', async () => {
    const page = open();
    const claimcue = page.player.claimcue({ document: twoRecordingsCase });
    await Promise.all([claimcue.ready, loaded(page.player)]);
    await controlsThere(page);
    await seek(page.player, 7);
    for (let i = 0; i < 60; i++) {
      page.box.style.setProperty('width', `${595 + (i % 10)}px`);
      await new Promise(requestAnimationFrame);
    }
    page.box.style.setProperty('width', '900px');
    await settled();
    expect(isRight(page)).toBe(true);
  });
});

describe('F21 a media error in mid-claim, then recovery', () => {
  it('leaves what was said, and goes on with the source that works', async () => {
    const { player, box } = open();
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const claimcue = player.claimcue({ document: twoRecordingsCase });
    await Promise.all([claimcue.ready, loaded(player)]);
    await seek(player, 12);
    expect(claimcue.active).toEqual(['over-a-cut']);
    const failed = once(player, 'error');
    player.src({ src: '/no/such/footage.webm', type: 'video/webm' });
    await failed;
    await settled();
    expect(player.error()?.code).toBe(4);
    expect(claimcue.document?.title).toBe('A door');
    expect([claimcue.media, claimcue.active]).toEqual([undefined, []]);
    expect(box.querySelector('.vjs-claimcue-status')!.textContent).toContain('not one that the accounts');
    player.src({ src: footage('edit'), type: 'video/webm' });
    await once(player, 'loadstart');
    await loaded(player);
    await seek(player, 12);
    expect(player.error()).toBeNull();
    expect([claimcue.media, claimcue.active]).toEqual(['edit', ['over-a-cut']]);
  });

  it('of a stream that breaks off while it plays: the claims stay with the time', async () => {
    const { player } = open();
    const claimcue = player.claimcue({ document: twoRecordingsCase });
    await Promise.all([claimcue.ready, loaded(player)]);
    await seek(player, 12);
    await player.play();
    vi.spyOn(console, 'error').mockImplementation(() => {});
    player.error({ code: 2, message: 'The line was cut.' } as unknown as number);
    await settled();
    expect(claimcue.active).toEqual(['over-a-cut']);
    player.error(null as unknown as number);
    await seek(player, 33);
    expect(claimcue.active).toEqual(['over-two-cuts']);
  });
});
