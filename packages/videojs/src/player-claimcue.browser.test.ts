import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openPlayer, type PlayerOnPage } from './fixtures/player-on-page.ts';
import { twoRecordingsCase } from './fixtures/two-recordings-case.ts';

let page: PlayerOnPage;
beforeEach(() => {
  page = openPlayer();
});
afterEach(() => page.remove());

const nodes = (): string[] => [...document.querySelectorAll('*')].map((node) => node.localName);

describe('player.claimcue', () => {
  it('a second time takes the place of the first', async () => {
    const first = page.player.claimcue({ document: twoRecordingsCase });
    const second = page.player.claimcue({ document: { ...twoRecordingsCase, title: 'Second' } });
    await expect(first.ready).resolves.toEqual({ superseded: true });
    await second.ready;
    expect(second.document?.title).toBe('Second');
    expect(page.player.el().querySelectorAll('claimcue-overlay')).toHaveLength(1);
    expect(page.box.querySelectorAll('.vjs-claimcue-dock')).toHaveLength(1);
    first.dispose();
    expect(page.player.el().querySelectorAll('claimcue-overlay')).toHaveLength(1);
  });

  it('without options returns what is there, and says what to give where nothing is', () => {
    expect(() => page.player.claimcue()).toThrow('claimcue options: undefined is not an object. Give { src:');
    const claimcue = page.player.claimcue({ document: twoRecordingsCase });
    expect(page.player.claimcue()).toBe(claimcue);
    claimcue.dispose();
    expect(() => page.player.claimcue()).toThrow();
  });

  it('throws for misuse and leaves nothing behind', () => {
    const before = nodes().length;
    expect(() => page.player.claimcue({ document: twoRecordingsCase, list: '#no-such' })).toThrow(
      'claimcue options.list: "#no-such" matches no element of the page. Check the selector',
    );
    expect(nodes().length).toBe(before);
    expect(page.player.el().className).not.toContain('claimcue');
  });
});
