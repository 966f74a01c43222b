import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { seek } from '../fixtures/player-on-page.ts';
import { openWithControls, type PlayerWithControls, press } from '../fixtures/player-with-controls.ts';
import { accountKeys } from './account-keys.ts';

let page: PlayerWithControls;
beforeEach(async () => {
  page = await openWithControls({}, { userActions: { hotkeys: true } });
});
afterEach(() => page.remove());

const time = (): number => page.player.currentTime() ?? 0;

describe('the keys', () => {
  it('N goes to the next moment, and P to the one before', () => {
    press(page.player.el(), 'n');
    expect(time()).toBeCloseTo(6, 3);
    page.player.currentTime(9);
    press(page.player.el(), 'p');
    expect(time()).toBeCloseTo(6, 3);
  });

  it('Shift+N goes to the next statement, and Shift+P to the one before', async () => {
    await seek(page.player, 4.5);
    press(page.player.el(), 'N');
    expect(time()).toBeCloseTo(6, 3);
    press(page.player.el(), 'P');
    expect(time()).toBeCloseTo(4, 3);
  });

  it('passes over the statements of a party that is not shown', async () => {
    page.claimcue.setParties(['city']);
    await seek(page.player, 0);
    press(page.player.el(), 'N');
    expect(time()).toBeCloseTo(4, 3);
  });

  it('O hides the accounts and shows them again', () => {
    press(page.player.el(), 'o');
    expect(page.claimcue.view.overlay).toBe(false);
    expect(page.player.el().querySelector('claimcue-overlay')?.getAttribute('layout')).toBe('count');
    press(page.player.el(), 'o');
    expect(page.claimcue.view.overlay).toBe(true);
  });

  it('S and L choose how the moments play, and one ends the other', () => {
    press(page.player.el(), 's');
    expect(page.claimcue.view.playback).toBe('stop-at-moments');
    press(page.player.el(), 'l');
    expect(page.claimcue.view.playback).toBe('loop-moment');
    press(page.player.el(), 'l');
    expect(page.claimcue.view.playback).toBe('through');
  });

  it('leave text fields alone, also those inside a shadow root', () => {
    const host = document.createElement('div');
    const field = document.createElement('input');
    host.attachShadow({ mode: 'open' }).append(field);
    page.player.el().append(host);
    expect(press(field, 'o')).toBe(false);
    expect(page.claimcue.view.overlay).toBe(true);
  });

  it.each(['ctrlKey', 'altKey', 'metaKey'])('are not answered with %s', (modifier) => {
    expect(press(page.player.el(), 'o', { [modifier]: true })).toBe(false);
  });

  it('? opens the sheet of them, which closes by Escape and gives the focus back', async () => {
    const play = page.box.querySelector<HTMLElement>('.vjs-play-control')!;
    play.focus();
    press(play, '?');
    const dialog = (): HTMLDialogElement | null | undefined =>
      page.box.querySelector('claimcue-key-sheet')?.shadowRoot?.querySelector('dialog');
    await expect.poll(() => dialog()?.open).toBe(true);
    expect(dialog()?.textContent).toContain('Repeat this moment');
    expect(press(dialog()!, 'o')).toBe(false);
    expect(page.claimcue.view.overlay).toBe(true);
    dialog()?.close();
    await expect.poll(() => page.box.querySelector('claimcue-key-sheet')).toBeNull();
    expect(document.activeElement).toBe(play);
  });

  it('are none of those that video.js has', () => {
    for (const { key } of accountKeys) expect('kfm '.includes(key.toLowerCase()), key).toBe(false);
    expect(press(page.player.el(), 'm')).toBe(true);
  });

  it('are gone with the accounts, and where the page does not want them', async () => {
    page.claimcue.dispose();
    expect(press(page.player.el(), 'o')).toBe(false);
    page.remove();
    page = await openWithControls({ keys: false });
    expect(press(page.player.el(), 'o')).toBe(false);
  });
});
