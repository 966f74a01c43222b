import { afterEach, describe, expect, it } from 'vitest';
import { loaded, openPlayer, type PlayerOnPage } from './fixtures/player-on-page.ts';
import { twoRecordingsCase } from './fixtures/two-recordings-case.ts';

let page: PlayerOnPage;
afterEach(() => page.remove());

const room = (): unknown =>
  (page.box.querySelector('claimcue-overlay') as { captionRoom?: number } | null)?.captionRoom;
const changed = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

describe('leaveCaptionRoom', () => {
  it('leaves captions their lines while the reader has chosen some, and gives the room back', async () => {
    page = openPlayer();
    const claimcue = page.player.claimcue({ document: twoRecordingsCase });
    await Promise.all([claimcue.ready, loaded(page.player)]);
    expect(room()).toBeLessThan(0.05);
    const track = page.player.addTextTrack('captions', 'English', 'en') as unknown as { mode: string };
    track.mode = 'showing';
    await changed();
    expect(room()).toBe(0.2);
    track.mode = 'disabled';
    await changed();
    expect(room()).toBeLessThan(0.05);
  });

  it('takes descriptions for what they are: spoken, so that they need no room', async () => {
    page = openPlayer();
    const claimcue = page.player.claimcue({ document: twoRecordingsCase });
    await Promise.all([claimcue.ready, loaded(page.player)]);
    const track = page.player.addTextTrack('descriptions', 'English', 'en') as unknown as { mode: string };
    track.mode = 'showing';
    await changed();
    expect(room()).toBeLessThan(0.05);
  });
});
