import { afterEach, describe, expect, it } from 'vitest';
import { mirrorCase } from '../fixtures/lobby-states.ts';
import { boxOf, mount, settled, textOf } from '../fixtures/mount.ts';
import '../list/define.ts';
import './define.ts';

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.style.colorScheme = '';
});

// Names of the same width: figures have one, letters have not.
function mirror(swapped = false) {
  const document = mirrorCase(swapped);
  for (const party of document.parties) party.name = party.id === 'a' ? 'House 12' : 'House 21';
  return document;
}

const seen = [
  'fontFamily',
  'fontSize',
  'fontWeight',
  'fontStyle',
  'lineHeight',
  'letterSpacing',
  'color',
  'backgroundColor',
  'opacity',
  'borderInlineStart',
  'textDecorationLine',
  'animationName',
  'transitionDuration',
] as const;

/** All that a reader sees of one party's account but its mark: sizes, type, colours, motion. */
function lookOf(account: Element): string[] {
  return [account, ...account.querySelectorAll('*:not(svg, svg *)')].map((element) => {
    const style = getComputedStyle(element);
    const [, , width, height] = boxOf(element);
    return [element.localName, width, height, ...seen.map((name) => style[name])].join(' | ');
  });
}

const cases = [
  { name: 'claimcue-list', width: 360, account: '.account', order: '.account .party-name' },
  { name: 'claimcue-compare', width: 360, account: '.block-account', order: '.block-who .party-name' },
  { name: 'claimcue-compare', width: 600, account: 'td[part=cell]', order: 'thead .party-name' },
  { name: 'claimcue-compare', width: 900, account: 'td[part=cell]', order: 'thead .party-name' },
] as const;

describe.each(cases)('fairness of <$name> at $width px', ({ name, width, account, order }) => {
  const mountMirror = () =>
    mount(name, { document: mirror(), media: 'raw', active: ['c-a', 'c-b'] } as object, width);
  const accounts = (root: ParentNode) => [...root.querySelectorAll(account)];

  for (const scheme of ['light', 'dark']) {
    it(`gives two parties who say the same the same look, on ${scheme} ground`, async () => {
      document.documentElement.style.colorScheme = scheme;
      const { shadowRoot } = await mountMirror();
      const [a, b, ...others] = accounts(shadowRoot).map(lookOf);
      expect(others).toEqual([]);
      expect(a!.length).toBeGreaterThan(5);
      expect(b).toEqual(a);
    });
  }

  it('keeps every size and colour where it is when the parties change places', async () => {
    const element = await mountMirror();
    const { shadowRoot } = element;
    const before = accounts(shadowRoot).map(lookOf);
    const boxes = accounts(shadowRoot).map(boxOf);
    element.document = mirror(true);
    await settled(element);
    expect(accounts(shadowRoot).map(lookOf)).toEqual(before);
    expect(accounts(shadowRoot).map(boxOf)).toEqual(boxes);
  });

  it('has the document’s order of parties and no other', async () => {
    const element = await mountMirror();
    const names = () => [...element.shadowRoot.querySelectorAll(order)].map(textOf);
    expect(names()).toEqual(['House 12', 'House 21']);
    element.document = mirror(true);
    await settled(element);
    expect(names()).toEqual(['House 21', 'House 12']);
  });
});
