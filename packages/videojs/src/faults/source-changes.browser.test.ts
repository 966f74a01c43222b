import { beforeEach, describe, expect, it } from 'vitest';
import { staysCalm } from '../fixtures/calm.ts';
import {
  changeSource,
  footage,
  loaded,
  openPlayer,
  type PlayerOnPage,
  seek,
  settled,
} from '../fixtures/player-on-page.ts';
import { controlsThere } from '../fixtures/player-with-controls.ts';
import { scan, twoRecordingsCase } from '../fixtures/two-recordings-case.ts';

let page: PlayerOnPage;
staysCalm(() => page.remove());
beforeEach(() => {
  page = openPlayer();
});

const play = (source: string): Promise<void> => changeSource(page.player, source);
const status = (): HTMLElement => page.box.querySelector('.vjs-claimcue-status')!;

describe('F5 the source changes: no stale claim, no duplicate track', () => {
  it('changes the claims with the source, through the cuts of the edit', async () => {
    const claimcue = page.player.claimcue({ document: twoRecordingsCase });
    await Promise.all([claimcue.ready, loaded(page.player)]);
    for (const [media, instants] of [
      ['raw', [23.2, 45, 95.5, 159.9, 170, 218]],
      ['edit', [3.2, 16, 26.5, 49.9, 55, 72]],
      ['raw', [29.99, 50]],
    ] as const) {
      await play(footage(media));
      expect(claimcue.active).toEqual(scan(media, page.player.currentTime() ?? 0));
      for (const instant of instants) {
        await seek(page.player, instant);
        expect(claimcue.active, `${media} at ${instant}`).toEqual(scan(media, instant));
      }
    }
  });

  it('shows no claims of the source before, and says so, where the document does not know it', async () => {
    const claimcue = page.player.claimcue({ document: twoRecordingsCase });
    await Promise.all([claimcue.ready, loaded(page.player)]);
    await seek(page.player, 12);
    expect(claimcue.active).toEqual(['over-a-cut']);
    const other = URL.createObjectURL(await (await fetch(footage('edit'))).blob());
    await play(other);
    await seek(page.player, 12);
    await settled();
    expect([claimcue.media, claimcue.active]).toEqual([undefined, []]);
    expect(page.player.el().querySelector('claimcue-overlay')!.shadowRoot!.querySelector('.card')).toBeNull();
    expect(status().textContent).toContain('not one that the accounts were timed to');
    expect(status().hidden).toBe(false);
    expect(page.box.querySelector<HTMLElement>('claimcue-timeline')!.hidden).toBe(true);
    await play(footage('edit'));
    expect(claimcue.media).toBe('edit');
    expect(status().hidden).toBe(true);
  });

  it('leaves as many text tracks and elements as before, however often it changes', async () => {
    const claimcue = page.player.claimcue({ document: twoRecordingsCase });
    await Promise.all([claimcue.ready, loaded(page.player)]);
    await controlsThere(page);
    const tracks = page.player.textTracks() as unknown as { readonly length: number };
    const count = (): number[] => [tracks.length, page.box.querySelectorAll('*').length];
    const before = count();
    for (const media of ['raw', 'edit', 'raw', 'edit'] as const) await play(footage(media));
    expect(count()).toEqual(before);
  });

  it('shows what the last of many changes plays, though none waits for the one before', async () => {
    const claimcue = page.player.claimcue({ document: twoRecordingsCase });
    await claimcue.ready;
    let last = performance.now();
    page.player.on('loadstart', () => {
      last = performance.now();
    });
    for (let i = 0; i < 10; i++)
      page.player.src({ src: footage(i % 2 === 0 ? 'edit' : 'raw'), type: 'video/webm' });
    // video.js sets each source some turns later, one after another.
    while (performance.now() - last < 500) await settled();
    await loaded(page.player);
    await seek(page.player, 45);
    expect([claimcue.media, claimcue.active]).toEqual(['raw', scan('raw', 45)]);
  });
});
