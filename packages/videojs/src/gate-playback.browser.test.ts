import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import {
  changeSource,
  footage,
  loaded,
  once,
  openPlayer,
  type PlayerOnPage,
  settled,
} from './fixtures/player-on-page.ts';
import { twoRecordingsCase } from './fixtures/two-recordings-case.ts';
import type { PlaybackGate } from './gate-playback.ts';

let page: PlayerOnPage;
afterEach(() => page.remove());

const graphic = {
  ...twoRecordingsCase,
  notices: [{ kind: 'graphic' as const, text: 'A person is hurt.', media: ['edit'] }],
};

async function openGraphic(options: object = {}) {
  page = openPlayer(900, footage('edit'), options);
  const claimcue = page.player.claimcue({ document: graphic });
  await Promise.all([claimcue.ready, loaded(page.player)]);
  await settled();
  const gate = page.player.el().querySelector('claimcue-notice') as PlaybackGate & { shadowRoot: ShadowRoot };
  return {
    player: page.player,
    gate,
    claimcue,
    reveal: () => gate.shadowRoot.querySelector<HTMLElement>('.reveal'),
  };
}

describe('a graphic recording', () => {
  it('is covered, and is not played by the control bar: the reader comes to the gate', async () => {
    const { player, gate, reveal } = await openGraphic();
    const picture = player.el().querySelector('video')!.getBoundingClientRect();
    const middle = document.elementFromPoint(
      picture.left + picture.width / 2,
      picture.top + picture.height / 2,
    );
    expect(middle).toBe(gate);
    const paused = once(player, 'pause');
    await player.play()?.catch(() => {});
    await paused;
    expect(player.paused()).toBe(true);
    expect(gate.shadowRoot.activeElement).toBe(reveal());
    expect(player.currentTime()).toBeLessThan(0.5);
  });

  it('plays once the reader has asked to see it, by the keyboard', async () => {
    const { player, gate, reveal } = await openGraphic();
    const playing = once(player, 'playing');
    gate.focus();
    await userEvent.keyboard('{Enter}');
    await playing;
    await settled();
    expect(player.paused()).toBe(false);
    expect(reveal()).toBeNull();
  });

  it('is stopped where the page began to play it before the document was there', async () => {
    page = openPlayer();
    await loaded(page.player);
    await page.player.play();
    expect(page.player.paused()).toBe(false);
    const paused = once(page.player, 'pause');
    await page.player.claimcue({ document: graphic }).ready;
    await paused;
    expect(page.player.paused()).toBe(true);
  });

  it('holds nothing back of another recording that the notice is not about', async () => {
    const { player, reveal } = await openGraphic();
    await changeSource(player, footage('raw'));
    await settled();
    expect(reveal()).toBeNull();
    await player.play();
    await settled();
    expect(player.paused()).toBe(false);
  });

  it('is a plain recording again after dispose', async () => {
    const { player, claimcue } = await openGraphic();
    claimcue.dispose();
    await player.play();
    await settled();
    expect(player.paused()).toBe(false);
    expect(player.el().querySelector('claimcue-notice')).toBeNull();
  });
});

describe('the order by time that a reader asks for', () => {
  it('is set on every element that shows the case', async () => {
    page = openPlayer();
    const claimcue = page.player.claimcue({ document: twoRecordingsCase, list: page.box });
    await claimcue.ready;
    const other = document.createElement('claimcue-list');
    claimcue.bind(other);
    const list = page.box.querySelector('claimcue-list')!;
    list.dispatchEvent(
      new CustomEvent('claimcue-order-request', { detail: { order: 'time' }, bubbles: true }),
    );
    expect([list.order, other.order]).toEqual(['time', 'time']);
  });
});
