import { afterEach, describe, expect, it } from 'vitest';
import { longCase } from '../fixtures/long-case.ts';
import { boxOf, mount, settled, textOf } from '../fixtures/mount.ts';
import './define.ts';

afterEach(() => {
  document.getSelection()?.removeAllRanges();
  document.body.replaceChildren();
});

const count = 10_000;

async function mountLong(properties: object = {}, claims = count) {
  const list = await mount('claimcue-list', { document: longCase(claims), media: 'raw', ...properties });
  list.style.maxHeight = '400px';
  await settled(list);
  const root = list.shadowRoot;
  return { list, root, box: root.querySelector<HTMLElement>('.scroll')! };
}

const claims = (root: ParentNode) => root.querySelectorAll('.claim').length;

async function scrollTo(list: HTMLElement, box: HTMLElement, top: number): Promise<void> {
  box.scrollTop = top;
  for (let i = 0; i < 3; i++) await settled(list);
}

describe('<claimcue-list> with ten thousand claims', () => {
  it('sets what is in view and a little more, and has a place for the rest', async () => {
    const { root, box } = await mountLong();
    expect(claims(root)).toBeLessThan(300);
    expect(claims(root)).toBeGreaterThan(20);
    expect(box.scrollHeight).toBeGreaterThan(count * 60);
  });

  it('never holds more, however far the reader scrolls', async () => {
    const { list, root, box } = await mountLong();
    for (const part of [0.2, 0.5, 0.9, 0.1]) {
      await scrollTo(list, box, box.scrollHeight * part);
      const view = box.getBoundingClientRect();
      const shown = root.elementFromPoint(view.left + 40, view.top + 200)!.closest('.piece');
      expect(shown?.hasAttribute('hidden')).toBe(false);
      expect(claims(root)).toBeLessThan(400);
    }
  });

  it('keeps in place what is in view when what is above proves higher or lower than guessed', async () => {
    const { list, root, box } = await mountLong();
    await scrollTo(list, box, box.scrollHeight / 2);
    const seen = [...root.querySelectorAll('.claim')].find(
      (claim) => claim.getBoundingClientRect().top > box.getBoundingClientRect().top,
    )!;
    const top = boxOf(seen)[1]!;
    for (let i = 0; i < 6; i++) await settled(list);
    expect(Math.abs(boxOf(seen)[1]! - top)).toBeLessThan(4);
  });

  it('shows an active claim wherever it stands, and no more than changed is touched', async () => {
    const { list, root, box } = await mountLong();
    list.active = ['x6000', 'x6003'];
    for (let i = 0; i < 30; i++) await settled(list);
    const claim = root.getElementById('claim-x6000')!;
    expect(claim.getAttribute('aria-current')).toBe('true');
    const { top, bottom } = box.getBoundingClientRect();
    expect(claim.getBoundingClientRect().top).toBeGreaterThanOrEqual(top);
    expect(claim.getBoundingClientRect().top).toBeLessThan(bottom);
    const touched: string[] = [];
    const watch = new MutationObserver((records) => {
      touched.push(...records.map(({ target }) => (target as Element).id));
    });
    watch.observe(root, { subtree: true, attributeFilter: ['aria-current'] });
    list.active = ['x6003', 'x6006'];
    await list.updateComplete;
    expect(touched).toEqual(['claim-x6000', 'claim-x6006']);
    watch.disconnect();
  });

  it('marks an active claim that is set later', async () => {
    const { list, root } = await mountLong({ follow: false });
    list.active = ['x5000'];
    await settled(list);
    expect(root.getElementById('claim-x5000')).toBeNull();
    const piece = [...root.querySelectorAll('.piece')].find((element) =>
      textOf(element).includes('statement 5000.'),
    )!;
    piece.dispatchEvent(new Event('beforematch'));
    expect(root.getElementById('claim-x5000')?.getAttribute('aria-current')).toBe('true');
  });

  it('tells assistive technology how many claims an account has, of which not all are set', async () => {
    const { root } = await mountLong();
    const first = root.querySelector('.claim')!;
    expect(first.getAttribute('aria-setsize')).toBe('334');
    expect(first.getAttribute('aria-posinset')).toBe('1');
    const last = [...root.querySelectorAll('.claim')].at(-1)!;
    expect(last.getAttribute('aria-posinset')).toBe(last.getAttribute('aria-setsize'));
  });

  it('ends with its last claims, so that Shift and Tab come to them from below', async () => {
    const { root } = await mountLong();
    expect(textOf([...root.querySelectorAll('.claim .quote')].at(-1))).toBe(
      '“These are the words of statement 9998.”',
    );
  });

  it('leaves the words of what is not set to the browser’s search, and sets what it finds', async () => {
    const { root } = await mountLong();
    const piece = [...root.querySelectorAll<HTMLElement>('.piece')].find((element) =>
      textOf(element).includes('statement 5000.'),
    )!;
    expect(piece.getAttribute('hidden')).toBe('until-found');
    expect(piece.childElementCount).toBe(0);
    piece.dispatchEvent(new Event('beforematch', { bubbles: true }));
    expect(piece.hasAttribute('hidden')).toBe(false);
    expect(root.getElementById('claim-x5000')).not.toBeNull();
  });

  it('keeps a piece set while something in it is open, selected or has the focus', async () => {
    const { list, root, box } = await mountLong();
    await scrollTo(list, box, 8000);
    const view = box.getBoundingClientRect();
    const piece = root.elementFromPoint(view.left + 40, view.top + 200)!.closest<HTMLElement>('.piece')!;
    const details = piece.querySelector('details')!;
    details.open = true;
    await scrollTo(list, box, 400_000);
    expect(piece.hasAttribute('hidden')).toBe(false);
    details.open = false;
    await scrollTo(list, box, 8000);
    await scrollTo(list, box, 400_000);
    expect(piece.hasAttribute('hidden')).toBe(true);
  });

  it('is on paper as a whole, and in the window again after that', async () => {
    const { list, root } = await mountLong({}, 2000);
    dispatchEvent(new Event('beforeprint'));
    expect(claims(root)).toBe(2000);
    dispatchEvent(new Event('afterprint'));
    for (let i = 0; i < 5; i++) await settled(list);
    expect(claims(root)).toBeLessThan(400);
  });

  it('survives being taken out and put back', async () => {
    const { list, root } = await mountLong();
    const parent = list.parentElement!;
    list.remove();
    parent.append(list);
    const box = root.querySelector<HTMLElement>('.scroll')!;
    await scrollTo(list, box, box.scrollHeight / 2);
    const view = box.getBoundingClientRect();
    expect(
      root
        .elementFromPoint(view.left + 40, view.top + 200)!
        .closest('.piece')!
        .hasAttribute('hidden'),
    ).toBe(false);
  });

  it('holds no more where the page scrolls and not the list', async () => {
    const list = await mount('claimcue-list', { document: longCase(count), media: 'raw' });
    for (let i = 0; i < 3; i++) await settled(list);
    expect(claims(list.shadowRoot)).toBeLessThan(300);
    scrollPage(document.scrollingElement!.scrollHeight / 2);
    for (let i = 0; i < 5; i++) await settled(list);
    const shown = list.shadowRoot.elementFromPoint(60, 300)!.closest('.piece')!;
    expect(shown.hasAttribute('hidden')).toBe(false);
    expect(claims(list.shadowRoot)).toBeLessThan(400);
    scrollPage(0);
  });
});

function scrollPage(top: number): void {
  globalThis.scrollTo(0, top);
}
