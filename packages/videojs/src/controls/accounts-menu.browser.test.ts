import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { openWithControls, type PlayerWithControls, press } from '../fixtures/player-with-controls.ts';

let page: PlayerWithControls;
beforeEach(async () => {
  page = await openWithControls();
});
afterEach(() => {
  page.remove();
  document.documentElement.lang = '';
});

const button = (): HTMLElement => page.box.querySelector<HTMLElement>('.vjs-claimcue-menu > button')!;
const items = (): HTMLElement[] => [...page.box.querySelectorAll<HTMLElement>('.vjs-claimcue-menu li')];
const item = (label: string): HTMLElement => items().find((one) => one.textContent?.includes(label))!;
const checked = (): string[] =>
  items()
    .filter((one) => one.ariaChecked === 'true')
    .map((one) => one.querySelector('.vjs-menu-item-text')!.textContent!);

describe('the menu "Accounts"', () => {
  it('stands in the control bar with the parties in the document’s order, then the choices', () => {
    expect(button().textContent).toContain('Accounts');
    expect(items().map((one) => [one.role, one.querySelector('.vjs-menu-item-text')?.textContent])).toEqual([
      ['menuitemcheckbox', 'Ann'],
      ['menuitemcheckbox', 'Ben'],
      ['menuitemcheckbox', 'City'],
      ['menuitemcheckbox', 'Accounts on the picture'],
      ['menuitemcheckbox', 'Follow the video'],
      ['menuitemcheckbox', 'Also as captions'],
      ['menuitemcheckbox', 'Stop at each moment'],
      ['menuitemcheckbox', 'Repeat this moment'],
      ['menuitem', 'Keyboard shortcuts'],
    ]);
    expect(checked()).toEqual(['Ann', 'Ben', 'City', 'Accounts on the picture', 'Follow the video']);
  });

  it('shows and hides a party, and stays open for another choice', async () => {
    await userEvent.click(button());
    await userEvent.click(item('Ben'));
    expect(page.claimcue.parties).toEqual(['ann', 'city']);
    await userEvent.click(item('City'));
    expect(page.claimcue.parties).toEqual(['ann']);
    expect(checked()).toContain('Ann');
    expect(checked()).not.toContain('City');
    expect(button().ariaExpanded).toBe('true');
    await userEvent.click(item('City'));
    await userEvent.click(item('Ben'));
    expect(page.claimcue.parties).toEqual(['ann', 'ben', 'city']);
  });

  it('says what the page or a key has changed', () => {
    page.claimcue.setView({ overlay: false, playback: 'loop-moment' });
    page.claimcue.setParties(['ann']);
    expect(checked()).toEqual(['Ann', 'Follow the video', 'Repeat this moment']);
  });

  it('is worked by keyboard, and Escape gives the focus back', async () => {
    button().focus();
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement).toBe(items()[0]);
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(page.claimcue.parties).toEqual(['ann', 'city']);
    await userEvent.keyboard('{Escape}');
    expect(document.activeElement).toBe(button());
    expect(button().ariaExpanded).toBe('false');
  });

  it('speaks the language around it, and another when that changes', async () => {
    document.documentElement.lang = 'de';
    page.player.trigger('languagechange');
    await expect.poll(() => button().textContent).toContain('Darstellungen');
    expect(items().at(-1)?.textContent).toContain('Tastenkürzel');
  });

  it('is gone with the accounts, and where the page does not want it', async () => {
    page.claimcue.dispose();
    expect(page.box.querySelector('.vjs-claimcue-menu')).toBeNull();
    const claimcue = page.player.claimcue({ document: page.claimcue.document ?? {}, menu: false });
    await claimcue.ready;
    await expect.poll(() => press(page.player.el(), 'o')).toBe(true);
    expect(page.box.querySelector('.vjs-claimcue-menu')).toBeNull();
  });
});
