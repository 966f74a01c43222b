import type { ClaimDocument } from '@claimcue/schema';
import { afterEach, describe, expect, it } from 'vitest';
import './define.ts';
import { lobbyCase } from '../fixtures/lobby-case.ts';
import { fivePartyCase, hostileCase, longQuoteCase, mirrorCase } from '../fixtures/lobby-states.ts';
import type { ClaimcueOverlay } from './overlay.ts';
import type { OverlayLayout } from './overlay-layout.ts';

interface Mount {
  width?: number;
  layout?: OverlayLayout;
  parties?: string[];
}

async function mount(
  document: ClaimDocument,
  active: readonly string[],
  { width = 960, layout = 'auto', parties }: Mount = {},
): Promise<ClaimcueOverlay> {
  const overlay = globalThis.document.createElement('claimcue-overlay');
  overlay.style.width = `${width}px`;
  if (layout !== 'stacked') overlay.style.height = `${(width * 9) / 16}px`;
  Object.assign(overlay, { document, media: 'raw', active, layout, parties });
  globalThis.document.body.append(overlay);
  await settled(overlay);
  return overlay;
}

// Cards that do not fit are rendered again with less, until they do.
async function settled(overlay: ClaimcueOverlay): Promise<void> {
  for (let i = 0; i < 12; i++) {
    await new Promise(requestAnimationFrame);
    await overlay.updateComplete;
  }
}

const cards = (overlay: ClaimcueOverlay) => [...overlay.shadowRoot!.querySelectorAll<HTMLElement>('.card')];
const parties = (overlay: ClaimcueOverlay) => cards(overlay).map((card) => card.dataset.party);
const box = (element: Element) => {
  const { x, y, width, height } = element.getBoundingClientRect();
  return [x, y, width, height].map(Math.round);
};

afterEach(() => globalThis.document.body.replaceChildren());

describe('claimcue-overlay', () => {
  it('shows a card for each party that speaks, in the document order and side by side', async () => {
    const overlay = await mount(lobbyCase(), ['b2', 't2']);
    expect(parties(overlay)).toEqual(['tenant', 'management']);
    const [left, right] = cards(overlay).map((card) => card.getBoundingClientRect());
    expect(left!.bottom).toBe(right!.bottom);
    expect(left!.width).toBe(right!.width);
    expect(left!.right).toBeLessThan(right!.left);
  });

  it('keeps the place of a party whoever else speaks', async () => {
    const overlay = await mount(lobbyCase(), ['t2', 'b2']);
    const before = box(cards(overlay)[1]!).slice(0, 3);
    overlay.active = ['b2'];
    await settled(overlay);
    expect(box(cards(overlay)[0]!).slice(0, 3)).toEqual(before);
  });

  it("puts only a party's own words in quotation marks", async () => {
    const overlay = await mount(
      fivePartyCase,
      fivePartyCase.claims.map((claim) => claim.id),
      { layout: 'stacked' },
    );
    const own = [...overlay.shadowRoot!.querySelectorAll('blockquote')];
    const reported = [...overlay.shadowRoot!.querySelectorAll('.report .quote')];
    expect(own.length).toBeGreaterThan(0);
    expect(reported.length).toBeGreaterThan(0);
    for (const quote of own) expect(quote.textContent).toMatch(/^“.*”$/s);
    for (const quote of reported) expect(quote.textContent).not.toMatch(/^“/);
  });

  it('says how many claims found no room, and opens them on request', async () => {
    const overlay = await mount(longQuoteCase, ['t2', 't3', 't5'], { width: 640 });
    const more = overlay.shadowRoot!.querySelector<HTMLButtonElement>('.more')!;
    expect(more.textContent).toBe('2 more');
    more.click();
    await settled(overlay);
    expect(overlay.shadowRoot!.querySelectorAll('.card-claim')).toHaveLength(3);
  });

  it('never lets a card leave the picture, nor reach the lowest tenth where captions stand', async () => {
    for (const width of [600, 640, 960, 1280]) {
      const overlay = await mount(longQuoteCase, ['t2', 't3', 'b2', 'c2'], { width });
      const picture = overlay.getBoundingClientRect();
      for (const card of cards(overlay)) {
        const { left, right, bottom } = card.getBoundingClientRect();
        expect(left).toBeGreaterThanOrEqual(picture.left);
        expect(right).toBeLessThanOrEqual(picture.right);
        expect(bottom).toBeLessThanOrEqual(picture.top + picture.height * 0.9);
      }
      overlay.remove();
    }
  });

  it('counts the parties that have no place beside the others', async () => {
    const everybody = fivePartyCase.claims.map((claim) => claim.id);
    const overlay = await mount(fivePartyCase, everybody, { width: 640 });
    const speaking = new Set(fivePartyCase.claims.map((claim) => claim.party)).size;
    const shown = cards(overlay).length;
    expect(shown).toBeLessThan(speaking);
    const more = overlay.shadowRoot!.querySelector<HTMLButtonElement>('.top-row .more')!;
    expect(more.textContent!.trim()).toBe(`${speaking - shown} more`);
    more.click();
    await settled(overlay);
    expect(cards(overlay)).toHaveLength(speaking);
  });

  it('keeps its cards while it is hidden, so that nothing fades in anew when it is shown again', async () => {
    const overlay = await mount(lobbyCase(), ['t2', 'b2']);
    const before = cards(overlay);
    overlay.hidden = true;
    await settled(overlay);
    overlay.hidden = false;
    await settled(overlay);
    expect(cards(overlay)).toEqual(before);
    expect(cards(overlay).every((card, i) => card === before[i])).toBe(true);
  });

  it('leaves out parties that the reader switched off', async () => {
    const overlay = await mount(lobbyCase(), ['t2', 'b2'], { parties: ['management'] });
    expect(parties(overlay)).toEqual(['management']);
  });

  it('shows the stand-in notice for the whole time, also when nobody speaks', async () => {
    const overlay = await mount(lobbyCase(), []);
    expect(overlay.shadowRoot!.querySelector('.stand-in')?.textContent).toMatch(/STAND-IN/);
  });

  it('shows only the notice and a count on a small picture', async () => {
    const overlay = await mount(lobbyCase(), ['t2', 'b2'], { width: 360, layout: 'count' });
    expect(cards(overlay)).toHaveLength(0);
    const [spoken, seen] = overlay.shadowRoot!.querySelectorAll('.count > span');
    expect(spoken!.textContent).toBe('Accounts: 2');
    expect(seen!.textContent).toBe('2');
    expect(seen!.getAttribute('aria-hidden')).toBe('true');
  });

  it('gives two parties who say the same the same boxes, whichever comes first', async () => {
    const [one, other] = [mirrorCase(), mirrorCase(true)];
    const first = await mount(
      one,
      one.claims.map((claim) => claim.id),
    );
    const boxes = cards(first).map(box);
    const type = cards(first).map((card) => getComputedStyle(card.querySelector('.quote')!).fontSize);
    first.remove();
    const second = await mount(
      other,
      other.claims.map((claim) => claim.id),
    );
    expect(cards(second).map(box)).toEqual(boxes);
    expect(new Set(type).size).toBe(1);
    expect(new Set(boxes.map(([, y, width, height]) => `${y} ${width} ${height}`)).size).toBe(1);
  });

  it('lets pointers through to the video except on cards', async () => {
    const overlay = await mount(lobbyCase(), ['t2']);
    expect(getComputedStyle(overlay).pointerEvents).toBe('none');
    expect(getComputedStyle(cards(overlay)[0]!).pointerEvents).toBe('auto');
  });

  it('shows hostile text as text', async () => {
    const document = hostileCase();
    const overlay = await mount(
      document,
      document.claims.map((claim) => claim.id),
      { layout: 'stacked' },
    );
    expect(overlay.shadowRoot!.querySelector('script, img, iframe')).toBeNull();
    for (const link of overlay.shadowRoot!.querySelectorAll('a')) expect(link.protocol).toMatch(/^https?:$/);
  });
});
