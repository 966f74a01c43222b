import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { accessibilityFaults } from '../fixtures/accessibility.ts';
import { lobbyCase } from '../fixtures/lobby-case.ts';
import { emptyCase, hostileCase } from '../fixtures/lobby-states.ts';
import { mount, settled, textOf } from '../fixtures/mount.ts';
import './define.ts';

afterEach(() => document.body.replaceChildren());

async function mountSwitch(media = 'raw') {
  const element = await mount('claimcue-media-switch', { document: lobbyCase(), media });
  const asked: string[] = [];
  element.addEventListener('claimcue-media-request', (event) => asked.push(event.detail.media));
  const radios = () => [...element.shadowRoot.querySelectorAll<HTMLInputElement>('input')];
  return { element, asked, radios };
}

describe('<claimcue-media-switch>', () => {
  it('says which is the original, which an edit of it, and what that leaves out', async () => {
    const { element } = await mountSwitch();
    expect([...element.shadowRoot.querySelectorAll('.recording')].map(textOf)).toEqual([
      'Lobby camera, drawn Stands in for Lobby camera',
      'Lobby camera, drawn, short Edit of Lobby camera, drawn Leaves out 0:00–0:36, 1:06–1:10, 1:40–4:00',
      'Lobby camera Original recording Not held here',
    ]);
  });

  it('asks for another recording, and goes on showing the one that plays', async () => {
    const { element, asked, radios } = await mountSwitch();
    radios()[1]!.click();
    await settled(element);
    expect(asked).toEqual(['edit']);
    expect(radios().map((radio) => radio.checked)).toEqual([true, false, false]);
    element.media = 'edit';
    await settled(element);
    expect(radios().map((radio) => radio.checked)).toEqual([false, true, false]);
  });

  it('is worked from the keyboard as one group, and passes over what is not held', async () => {
    const { asked } = await mountSwitch();
    await userEvent.tab();
    await userEvent.keyboard('{ArrowDown}');
    expect(asked).toEqual(['edit']);
  });

  it('offers a recording that only the host has a file of, and no longer says that it is not held', async () => {
    const { element, asked, radios } = await mountSwitch();
    expect(radios()[2]!.disabled).toBe(true);
    element.held = ['original'];
    await settled(element);
    expect(textOf(element.shadowRoot)).not.toContain('Not held here');
    radios()[2]!.click();
    expect(asked).toEqual(['original']);
  });

  it('never breaks a run of seconds in two', async () => {
    const element = await mount('claimcue-media-switch', { document: lobbyCase(), media: 'raw' }, 200);
    const runs = [...element.shadowRoot.querySelectorAll('.run')];
    expect(runs.map(textOf)).toEqual(['0:00–0:36', '1:06–1:10', '1:40–4:00']);
    expect(runs.map((run) => run.getClientRects().length)).toEqual([1, 1, 1]);
  });

  it('says so where nobody knows the cuts', async () => {
    const { element } = await mountSwitch();
    const document = lobbyCase();
    document.media[1] = { ...document.media[1]!, derivedFrom: [{ media: 'raw' }] };
    element.document = document;
    await settled(element);
    expect(textOf(element.shadowRoot)).toContain('Which parts it shows is not recorded');
  });

  it('shows nothing where there is one recording, and hostile titles as text', async () => {
    const element = await mount('claimcue-media-switch', { document: emptyCase });
    expect(textOf(element.shadowRoot)).toBe('');
    const document = hostileCase();
    document.media[0]!.title = '<img src=x onerror="globalThis.claimcueHacked=true">';
    element.document = document;
    await settled(element);
    expect(element.shadowRoot.querySelector('img')).toBeNull();
  });

  it('has no fault that axe finds', async () => {
    for (const width of [320, 900]) {
      const element = await mount('claimcue-media-switch', { document: lobbyCase(), media: 'raw' }, width);
      expect(await accessibilityFaults(element)).toEqual([]);
    }
  });
});
