import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  changeSource,
  footage,
  loaded,
  openPlayer,
  type PlayerOnPage,
  seek,
} from './fixtures/player-on-page.ts';
import { scan, twoRecordingsCase } from './fixtures/two-recordings-case.ts';

let page: PlayerOnPage;
beforeEach(() => {
  page = openPlayer();
});
afterEach(() => {
  vi.restoreAllMocks();
  page.remove();
});

const play = (source: string): Promise<void> => changeSource(page.player, source);

const status = (): HTMLElement => page.box.querySelector('.vjs-claimcue-status')!;

describe('the recording that is played', () => {
  it('is found by its address, whatever its query and fragment', async () => {
    const claimcue = page.player.claimcue({ document: twoRecordingsCase });
    await Promise.all([claimcue.ready, loaded(page.player)]);
    expect(claimcue.media).toBe('edit');
    await play(`${footage('raw')}?token=1#t=3`);
    expect(claimcue.media).toBe('raw');
  });

  it('can be chosen by the page, and be found again', async () => {
    const claimcue = page.player.claimcue({ document: twoRecordingsCase, media: 'raw' });
    await Promise.all([claimcue.ready, loaded(page.player)]);
    await seek(page.player, 45);
    expect([claimcue.media, claimcue.active]).toEqual(['raw', scan('raw', 45)]);
    claimcue.setMedia(undefined);
    expect([claimcue.media, claimcue.active]).toEqual(['edit', scan('edit', 45)]);
    expect(() => claimcue.setMedia('rwa')).toThrow('the document has no recording "rwa". It has raw, edit.');
  });

  it('that the page chose and the document does not have is reported', async () => {
    const onIssue = vi.fn();
    const claimcue = page.player.claimcue({ document: twoRecordingsCase, media: 'rwa', onIssue });
    await claimcue.ready;
    expect(claimcue.media).toBeUndefined();
    expect(onIssue.mock.calls[0]?.[0]).toMatchObject([{ code: 'unknown-media', value: 'rwa' }]);
  });

  it('may start later than the recording', async () => {
    const later = structuredClone(twoRecordingsCase);
    later.media[1]!.files[0]!.offset = 20;
    const claimcue = page.player.claimcue({ document: later });
    await Promise.all([claimcue.ready, loaded(page.player)]);
    await seek(page.player, 12);
    expect(claimcue.active).toEqual(scan('edit', 32));
    claimcue.seekTo('over-two-cuts');
    expect(page.player.currentTime()).toBeCloseTo(11, 4);
  });

  it('is nothing on a player without a source, and nothing is said', async () => {
    page.remove();
    page = openPlayer(900, '');
    const claimcue = page.player.claimcue({ document: twoRecordingsCase });
    await claimcue.ready;
    expect(claimcue.media).toBeUndefined();
    expect(status().hidden).toBe(true);
    await play(footage('edit'));
    expect(claimcue.media).toBe('edit');
  });
});
