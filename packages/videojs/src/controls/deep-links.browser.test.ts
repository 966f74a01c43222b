import { afterEach, describe, expect, it } from 'vitest';
import { loaded, openPlayer, type PlayerOnPage } from '../fixtures/player-on-page.ts';
import { twoRecordingsCase } from '../fixtures/two-recordings-case.ts';

let page: PlayerOnPage;
const address = location.href;
afterEach(() => {
  page.remove();
  history.replaceState(null, '', address);
});

async function open(hash: string, settings: object = {}, options: object = {}) {
  history.replaceState(null, '', hash);
  page = openPlayer(900, undefined, options);
  const claimcue = page.player.claimcue({ document: twoRecordingsCase, deepLink: true, ...settings });
  await Promise.all([claimcue.ready, loaded(page.player)]);
  return claimcue;
}
const time = (): number => page.player.currentTime() ?? 0;

describe('a deep link', () => {
  it.each([
    ['#claim=over-two-cuts', 31],
    ['#moment=door', 6],
    ['#t=14.5', 14.5],
    ['#claim=nobody&t=12', 12],
  ])('%s opens the player there', async (hash, seconds) => {
    await open(hash);
    await expect.poll(time).toBeCloseTo(seconds, 2);
    expect(page.player.paused()).toBe(true);
  });

  it('opens paused, also where the player would play by itself', async () => {
    await open('#claim=over-a-cut', {}, { autoplay: 'muted' });
    await expect.poll(time).toBeCloseTo(10, 1);
    await expect.poll(() => page.player.paused()).toBe(true);
  });

  it('shows only the parties that it names, and passes over what is not in the document', async () => {
    const claimcue = await open('#parties=ben,nobody&x=<script>');
    await expect.poll(() => claimcue.parties).toEqual(['ben']);
  });

  it('is followed when the address changes', async () => {
    await open('');
    await expect.poll(() => page.box.querySelector('.vjs-claimcue-menu')).not.toBeNull();
    location.hash = '#moment=door';
    await expect.poll(time).toBeCloseTo(6, 2);
  });

  it('asks for the recording that it is about, and goes on when that is played', async () => {
    const claimcue = await open('#t=100&media=raw');
    await expect.poll(() => claimcue.media).toBe('raw');
    await expect.poll(time).toBeCloseTo(100, 2);
  });

  it('does nothing where the page did not ask for it', async () => {
    await open('#t=20', { deepLink: false });
    await expect.poll(() => page.box.querySelector('.vjs-claimcue-menu')).not.toBeNull();
    expect(time()).toBe(0);
  });
});

describe('claimcue.linkTo', () => {
  it('writes a claim, a moment, what is given, or what is seen now', async () => {
    const claimcue = await open('');
    const hash = (link: string): string => new URL(link).hash;
    expect(hash(claimcue.linkTo('short'))).toBe('#claim=short');
    expect(hash(claimcue.linkTo('door'))).toBe('#moment=door');
    expect(hash(claimcue.linkTo({ start: 3, end: 4 }))).toBe('#t=3,4');
    claimcue.setParties(['ann']);
    page.player.currentTime(12);
    expect(hash(claimcue.linkTo())).toBe('#t=12&media=edit&parties=ann');
    expect(claimcue.linkTo().split('#')[0]).toBe(location.href.split('#')[0]);
  });
});
