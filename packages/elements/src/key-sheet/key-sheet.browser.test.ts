import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { accessibilityFaults } from '../fixtures/accessibility.ts';
import { mount, settled, textOf } from '../fixtures/mount.ts';
import './define.ts';
import type { KeyEntry } from './key-entry.ts';

const keys: KeyEntry[] = [
  { keys: ['?'], label: 'keys' },
  { keys: ['ArrowLeft', 'Shift+ArrowLeft'], label: { text: 'Back by one second, by ten' } },
];

afterEach(() => document.body.replaceChildren());

async function opened() {
  const button = document.createElement('button');
  button.textContent = 'Opens it';
  document.body.append(button);
  button.focus();
  const sheet = await mount('claimcue-key-sheet', { keys });
  const dialog = sheet.shadowRoot.querySelector('dialog')!;
  sheet.open = true;
  await settled(sheet);
  return { sheet, dialog, button };
}

describe('<claimcue-key-sheet>', () => {
  it('is no part of the page until the host opens it', async () => {
    const sheet = await mount('claimcue-key-sheet', { keys });
    expect(sheet.shadowRoot.querySelector('dialog')!.checkVisibility()).toBe(false);
    expect(sheet.getBoundingClientRect().height).toBe(0);
  });

  it('lists the keys with what they do, arrows spoken in words', async () => {
    const { dialog } = await opened();
    expect([...dialog.querySelectorAll('.entry')].map((entry) => textOf(entry))).toEqual([
      'Keyboard shortcuts ?',
      'Back by one second, by ten ←Left arrow Shift+←Left arrow',
    ]);
  });

  it('keeps the focus among its own, closes by Escape and gives the focus back', async () => {
    const { sheet, dialog, button } = await opened();
    const changes: boolean[] = [];
    sheet.addEventListener('claimcue-key-sheet-change', (event) => changes.push(event.detail.open));
    expect(document.activeElement).toBe(sheet);
    await userEvent.tab();
    await userEvent.tab();
    expect(document.activeElement).not.toBe(button);
    sheet.shadowRoot.querySelector<HTMLElement>('.close')!.focus();
    await userEvent.keyboard('{Escape}');
    await settled(sheet);
    expect(dialog.open).toBe(false);
    expect(sheet.open).toBe(false);
    expect(changes).toEqual([false]);
    expect(document.activeElement).toBe(button);
  });

  it('closes by its button, by the key that opened it, and by a click beside it', async () => {
    const { sheet, dialog } = await opened();
    const reopen = async () => {
      await settled(sheet);
      expect(dialog.open).toBe(false);
      sheet.open = true;
      await settled(sheet);
    };
    sheet.shadowRoot.querySelector<HTMLElement>('.close')!.click();
    await reopen();
    await userEvent.keyboard('?');
    await reopen();
    dialog.click();
    await settled(sheet);
    expect(dialog.open).toBe(false);
  });

  it('lets no key through to the player behind it', async () => {
    const { sheet } = await opened();
    const heard: string[] = [];
    const listen = (event: KeyboardEvent): unknown => heard.push(event.key);
    document.body.addEventListener('keydown', listen);
    sheet.shadowRoot.querySelector<HTMLElement>('.close')!.focus();
    await userEvent.keyboard('k');
    document.body.removeEventListener('keydown', listen);
    expect(heard).toEqual([]);
  });

  it('opens over the page again when it is put elsewhere, and is not missed where it is gone before it is drawn', async () => {
    const gone = Object.assign(document.createElement('claimcue-key-sheet'), { keys, open: true });
    document.body.append(gone);
    gone.remove();
    await settled(gone);
    document.body.append(gone);
    await settled(gone);
    expect(gone.shadowRoot!.querySelector('dialog')!.matches(':modal')).toBe(true);
    gone.remove();
    const { sheet, dialog } = await opened();
    document.body.prepend(sheet.parentElement!);
    await settled(sheet);
    expect(dialog.matches(':modal')).toBe(true);
    expect(sheet.open).toBe(true);
  });

  it('has no fault that axe finds', async () => {
    const { sheet } = await opened();
    expect(await accessibilityFaults(sheet)).toEqual([]);
  });
});
