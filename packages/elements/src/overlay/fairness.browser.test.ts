import { afterEach, describe, expect, it } from 'vitest';
import '../card/define.ts';
import '../legend/define.ts';
import './define.ts';
import { mirrorCase } from '../fixtures/lobby-states.ts';
import { boxOf, settled } from '../fixtures/mount.ts';
import type { OverlayLayout } from './overlay-layout.ts';

afterEach(() => document.body.replaceChildren());

/** How everything in an element is treated: where it stands, how large its letters are, in which inks, how it moves. */
function treatment(root: ParentNode): unknown[] {
  return [
    ...root.querySelectorAll('.stage, .cards, .card, .card *, article, article *, .party, .party *'),
  ].map((element) => {
    const {
      fontSize,
      fontWeight,
      fontFamily,
      color,
      backgroundColor,
      opacity,
      animationName,
      animationDuration,
      zIndex,
    } = getComputedStyle(element);
    // The shape and its colour are what tells two parties apart; its size must not.
    const ink = element.closest('svg') === null ? [color, backgroundColor, opacity] : [];
    const box = element.closest('svg') === null || element.localName === 'svg' ? boxOf(element) : [];
    return [
      element.localName === 'svg' ? 'mark' : '',
      box,
      fontSize,
      fontWeight,
      fontFamily,
      ink,
      animationName,
      animationDuration,
      zIndex,
    ].flat();
  });
}

async function shown(tag: string, properties: object): Promise<unknown[]> {
  const element = document.createElement(tag);
  element.style.cssText = 'inline-size:960px;block-size:540px;display:block';
  Object.assign(element, properties);
  document.body.append(element);
  await settled(element);
  await Promise.all(element.shadowRoot!.getAnimations().map(({ finished }) => finished));
  const all = treatment(element.shadowRoot!).filter((entry) => (entry as unknown[]).length > 0);
  element.remove();
  expect(all.length).toBeGreaterThan(6);
  return all;
}

describe('two parties who say the same', () => {
  // Figures are equally wide: the names are of one length.
  const [one, other] = [mirrorCase(), mirrorCase(true)].map((document) => ({
    ...document,
    parties: document.parties.map((party) => ({ ...party, name: `House ${party.id === 'a' ? 1 : 2}` })),
  })) as [ReturnType<typeof mirrorCase>, ReturnType<typeof mirrorCase>];
  const active = ['c-a', 'c-b'];

  it.each(['sides', 'lower', 'stacked'] satisfies OverlayLayout[])(
    'are treated alike on the picture in the layout %s, whichever comes first',
    async (layout) => {
      const options = { media: 'raw', active, layout };
      const before = await shown('claimcue-overlay', { document: one, ...options });
      const after = await shown('claimcue-overlay', { document: other, ...options });
      expect(after).toEqual(before);
    },
  );

  it('get the same card', async () => {
    const card = (document: typeof one, party: string) =>
      shown('claimcue-card', { document, media: 'raw', party, active });
    expect(await card(one, 'b')).toEqual(await card(one, 'a'));
    expect(await card(other, 'a')).toEqual(await card(one, 'a'));
  });

  it('get the same place in the legend', async () => {
    expect(await shown('claimcue-legend', { document: other })).toEqual(
      await shown('claimcue-legend', { document: one }),
    );
  });
});
