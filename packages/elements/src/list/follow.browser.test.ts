import { afterEach, describe, expect, it } from 'vitest';
import { lobbyCase } from '../fixtures/lobby-case.ts';
import { mount, settled } from '../fixtures/mount.ts';
import './define.ts';

afterEach(() => {
  document.getSelection()?.removeAllRanges();
  document.body.replaceChildren();
});

async function mountList(follow = true) {
  // More page than fits, above and below, so that a page that moves is caught.
  const before = document.createElement('div');
  before.style.height = '2000px';
  document.body.append(before);
  const list = await mount('claimcue-list', { document: lobbyCase(), media: 'raw', follow });
  list.style.maxHeight = '300px';
  await settled(list);
  const box = list.shadowRoot.querySelector<HTMLElement>('.scroll')!;
  const scrolled = async (): Promise<number> => {
    let last = -1;
    // Smooth scrolling takes a while; it is over when it stands still.
    for (let still = 0; still < 6; still = box.scrollTop === last ? still + 1 : 0) {
      last = box.scrollTop;
      await new Promise(requestAnimationFrame);
    }
    return box.scrollTop;
  };
  return { list, box, scrolled };
}

describe('<claimcue-list> following the video', () => {
  it('brings what is said now into view, and never moves the page', async () => {
    const { list, box, scrolled } = await mountList();
    list.active = ['b4'];
    await settled(list);
    await scrolled();
    const view = box.getBoundingClientRect();
    const claim = list.shadowRoot.querySelector('#claim-b4')!.getBoundingClientRect();
    expect(claim.top).toBeGreaterThanOrEqual(view.top);
    expect(claim.bottom).toBeLessThanOrEqual(view.bottom);
    expect(document.scrollingElement!.scrollTop).toBe(0);
  });

  it('leaves what is said now where it is, when that is in view already', async () => {
    const { list, box, scrolled } = await mountList();
    // What lies below the window is in nobody's view.
    list.scrollIntoView({ block: 'center', behavior: 'instant' });
    const words = list.shadowRoot.querySelector('#claim-b4')!;
    const { top, bottom } = words.getBoundingClientRect();
    // In the lower half of the box, whole: following from far would bring it to the upper edge.
    box.scrollTop += bottom - box.getBoundingClientRect().bottom + 20;
    expect(bottom - top).toBeLessThan(140);
    const before = await scrolled();
    expect(before).toBeGreaterThan(0);
    list.active = ['b4'];
    await settled(list);
    expect(await scrolled()).toBe(before);
  });

  it('stays where it is when it is switched off, and catches up when it is switched on', async () => {
    const { list, scrolled } = await mountList(false);
    list.active = ['b4'];
    await settled(list);
    expect(await scrolled()).toBe(0);
    const changes: boolean[] = [];
    list.addEventListener('claimcue-follow-change', (event) => changes.push(event.detail.follow));
    const button = list.shadowRoot.querySelector<HTMLButtonElement>('.follow')!;
    expect(button.getAttribute('aria-pressed')).toBe('false');
    button.click();
    await settled(list);
    expect(button.getAttribute('aria-pressed')).toBe('true');
    expect(changes).toEqual([true]);
    expect(await scrolled()).toBeGreaterThan(0);
  });

  it('leaves a reader alone who has just turned the wheel in it', async () => {
    const { list, box, scrolled } = await mountList();
    box.dispatchEvent(new WheelEvent('wheel', { bubbles: true, composed: true, deltaY: 1 }));
    list.active = ['b4'];
    await settled(list);
    expect(await scrolled()).toBe(0);
  });

  it('is switched off by the reader’s scroll, and says so', async () => {
    const { list, box, scrolled } = await mountList();
    const changes: boolean[] = [];
    list.addEventListener('claimcue-follow-change', (event) => changes.push(event.detail.follow));
    box.dispatchEvent(new WheelEvent('wheel', { bubbles: true, composed: true, deltaY: 40 }));
    box.scrollTop = 40;
    await scrolled();
    await settled(list);
    expect(changes).toEqual([false]);
    expect(list.shadowRoot.querySelector('.follow')?.getAttribute('aria-pressed')).toBe('false');
  });

  it('is not switched off by its own scroll, nor by one that nobody asked for', async () => {
    const { list, box, scrolled } = await mountList();
    list.active = ['b4'];
    await settled(list);
    expect(await scrolled()).toBeGreaterThan(0);
    box.scrollTop = 10;
    await scrolled();
    expect(list.follow).toBe(true);
  });

  it('leaves a reader alone who has selected words in it', async () => {
    const { list, scrolled } = await mountList();
    const words = list.shadowRoot.querySelector('.quote')!;
    document.getSelection()!.setBaseAndExtent(words, 0, words, words.childNodes.length);
    list.active = ['b4'];
    await settled(list);
    expect(await scrolled()).toBe(0);
  });

  it('leaves a reader alone whose keyboard is in it', async () => {
    const { list, scrolled } = await mountList();
    const time = list.shadowRoot.querySelector<HTMLButtonElement>('.time')!;
    time.focus({ focusVisible: true, preventScroll: true } as FocusOptions);
    list.active = ['b4'];
    await settled(list);
    expect(await scrolled()).toBe(0);
  });

  it('has no button for following where everything is in view, and none where nothing is timed', async () => {
    const { list } = await mountList();
    expect(list.shadowRoot.querySelector('.follow')).not.toBeNull();
    list.media = 'original';
    await settled(list);
    expect(list.shadowRoot.querySelector('.follow')).toBeNull();
    list.media = 'raw';
    list.style.maxHeight = '';
    await settled(list);
    expect(list.shadowRoot.querySelector('.follow')).toBeNull();
    expect(list.shadowRoot.querySelector('.scroll')!.hasAttribute('tabindex')).toBe(false);
  });

  it('is switched off by the attribute', async () => {
    const list = document.createElement('claimcue-list');
    list.setAttribute('follow', 'false');
    document.body.append(list);
    expect(list.follow).toBe(false);
    list.removeAttribute('follow');
    expect(list.follow).toBe(true);
  });
});
