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
