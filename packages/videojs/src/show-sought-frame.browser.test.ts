import { afterEach, describe, expect, it } from 'vitest';
import { footage, loaded, openPlayer, type PlayerOnPage, seek, settled } from './fixtures/player-on-page.ts';
import { twoRecordingsCase } from './fixtures/two-recordings-case.ts';

let page: PlayerOnPage;
afterEach(() => page.remove());

const posterIsSeen = (): boolean =>
  getComputedStyle(page.box.querySelector('.vjs-poster')!).display !== 'none';

describe('showSoughtFrame', () => {
  it('shows the frame that the accounts are about, and not the poster, before the video ever played', async () => {
    page = openPlayer(900, undefined, { poster: '/media/stand-in-edit.jpg' });
    const claimcue = page.player.claimcue({ document: twoRecordingsCase });
    await Promise.all([claimcue.ready, loaded(page.player)]);
    expect(posterIsSeen()).toBe(true);
    await seek(page.player, 20);
    await settled();
    expect(page.player.hasClass('vjs-has-started')).toBe(false);
    expect(posterIsSeen()).toBe(false);
  });

  it('reads like a pause: the play button is the bar’s, and its place is the cards’', async () => {
    page = openPlayer(900, undefined, { poster: '/media/stand-in-edit.jpg' });
    const claimcue = page.player.claimcue({ document: twoRecordingsCase });
    await Promise.all([claimcue.ready, loaded(page.player)]);
    const overlay = page.player.el().querySelector('claimcue-overlay')!;
    const room = () =>
      Number.parseFloat(getComputedStyle(overlay).getPropertyValue('--claimcue-controls-room'));
    const button = page.player.el().querySelector('.vjs-big-play-button')!;
    const bar = page.player.el().querySelector('.vjs-control-bar')!.getBoundingClientRect();
    expect(room()).toBeCloseTo(
      overlay.getBoundingClientRect().bottom - button.getBoundingClientRect().top,
      0,
    );
    await seek(page.player, 20);
    await settled();
    expect(button.getBoundingClientRect().height).toBe(0);
    expect(room()).toBe(bar.height);
  });

  it('gives a new source its poster', async () => {
    page = openPlayer(900, undefined, { poster: '/media/stand-in-edit.jpg' });
    const claimcue = page.player.claimcue({ document: twoRecordingsCase });
    await Promise.all([claimcue.ready, loaded(page.player)]);
    await seek(page.player, 20);
    page.player.src({ src: footage('raw'), type: 'video/webm' });
    await new Promise((resolve) => page.player.one('loadstart', resolve));
    expect(page.player.hasClass('vjs-claimcue-sought')).toBe(false);
  });
});
