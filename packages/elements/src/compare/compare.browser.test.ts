import { afterEach, describe, expect, it } from 'vitest';
import { accessibilityFaults } from '../fixtures/accessibility.ts';
import { lobbyCase } from '../fixtures/lobby-case.ts';
import { emptyCase, fivePartyCase, hostileCase, mirrorCase, onePartyCase } from '../fixtures/lobby-states.ts';
import { boxOf, mount, settled, textOf } from '../fixtures/mount.ts';
import { arabicCase, germanCase } from '../fixtures/small-case.ts';
import './define.ts';

afterEach(() => document.body.replaceChildren());

const words = (root: ParentNode, selector: string) => [...root.querySelectorAll(selector)].map(textOf);

describe('<claimcue-compare>', () => {
  it('is a table with heads of rows and columns where there is room', async () => {
    const compare = await mount('claimcue-compare', { document: lobbyCase(), media: 'raw' }, 780);
    const root = compare.shadowRoot;
    expect(words(root, 'th[scope=col] .party-name')).toEqual([
      'Tenant',
      'Building management',
      'City inspector',
    ]);
    expect(words(root, 'th[scope=row] .moment-title')).toHaveLength(5);
    expect(textOf(root.querySelector('caption'))).toBe('Accounts side by side');
  });

  it('has each moment’s name over its row where a column for it would leave too little for the words', async () => {
    for (const width of [504, 779]) {
      const compare = await mount('claimcue-compare', { document: lobbyCase(), media: 'raw' }, width);
      const root = compare.shadowRoot;
      expect(words(root, 'th[scope=rowgroup] .moment-title')).toHaveLength(5);
      expect(words(root, 'th[scope=col] .party-name')).toHaveLength(3);
      const [band, ...columns] = [...root.querySelectorAll('.band, th[scope=col]')].map(boxOf).reverse();
      expect(band![2]).toBe(boxOf(root.querySelector('table')!)[2]);
      for (const column of columns.slice(-3)) expect(column[2]).toBeCloseTo(width / 3, 0);
    }
  });

  it('is one block for each moment where there is not, with the parties one under another', async () => {
    const compare = await mount('claimcue-compare', { document: lobbyCase(), media: 'raw' }, 503);
    const root = compare.shadowRoot;
    expect(root.querySelector('table')).toBeNull();
    expect(words(root, '.block:first-of-type h4 .party-name')).toEqual([
      'Tenant',
      'Building management',
      'City inspector',
    ]);
    compare.parentElement!.style.width = '900px';
    await settled(compare);
    expect(root.querySelector('table')).not.toBeNull();
  });

  it('is blocks where the reader’s letters are too large for its columns', async () => {
    const compare = await mount('claimcue-compare', { document: lobbyCase(), media: 'raw' }, 900);
    expect(compare.shadowRoot.querySelector('table')).not.toBeNull();
    document.documentElement.style.fontSize = '200%';
    await settled(compare);
    expect(compare.shadowRoot.querySelector('table')).toBeNull();
    document.documentElement.style.fontSize = '';
    await settled(compare);
    expect(compare.shadowRoot.querySelector('table')).not.toBeNull();
  });

  it('is a table on paper, with the sources and their numbers, and as before after that', async () => {
    const compare = await mount('claimcue-compare', { document: lobbyCase(), media: 'raw' }, 360);
    dispatchEvent(new Event('beforeprint'));
    await settled(compare);
    expect(compare.shadowRoot.querySelector('table')).not.toBeNull();
    expect(textOf(compare.shadowRoot.querySelector('.footnotes'))).toBe('[1]');
    expect(words(compare.shadowRoot, '.printed-sources li')[1]).toContain(
      '[2] Statement on the evening of 14 March',
    );
    dispatchEvent(new Event('afterprint'));
    await settled(compare);
    expect(compare.shadowRoot.querySelector('table')).toBeNull();
  });

  it('can be taken out and put back, and then still answers to its width', async () => {
    const compare = await mount('claimcue-compare', { document: lobbyCase(), media: 'raw' }, 360);
    const box = compare.parentElement!;
    for (let i = 0; i < 3; i++) {
      compare.remove();
      box.append(compare);
    }
    box.style.width = '900px';
    await settled(compare);
    expect(compare.shadowRoot.querySelector('table')).not.toBeNull();
    compare.remove();
    dispatchEvent(new Event('beforeprint'));
    await settled(compare);
  });

  it('says a party’s silence in words, with the sources that were looked at', async () => {
    for (const width of [360, 900]) {
      const compare = await mount('claimcue-compare', { document: lobbyCase(), media: 'raw' }, width);
      const silent = [...compare.shadowRoot.querySelectorAll('.silent')];
      expect(silent).toHaveLength(6);
      expect(textOf(silent[0]!.querySelector('p'))).toBe('No statement in the cited sources');
      expect(words(silent[0]!, 'li')).toContain(
        'Report on the lock of the lobby door, City inspection office',
      );
    }
  });

  it('shows a link on both sides, and always who draws it', async () => {
    const compare = await mount('claimcue-compare', { document: lobbyCase(), media: 'raw' }, 1000);
    const lines = words(compare.shadowRoot, '.answer summary');
    expect(lines).toEqual([
      'Disputed by Building management link drawn by Building management',
      'Disputes what Tenant said link drawn by Building management',
      'Disputed by Building management link drawn by the editor',
      'Tenant corrected this link drawn by Tenant',
      'Corrects what Tenant said link drawn by Tenant',
      'Disputes what Tenant said link drawn by the editor',
      'City inspector also said this about: that the door could be opened · link drawn by the editor',
      'Also said by Building management about: that the door could be opened · link drawn by the editor',
    ]);
    expect(words(compare.shadowRoot, '.answer-words')[2]).toBe(
      '“The door was not locked. It was shut against the cold.”',
    );
  });

  it('sets every kind of link in the same type', async () => {
    const compare = await mount('claimcue-compare', { document: lobbyCase(), media: 'raw' }, 1000);
    const looks = [...compare.shadowRoot.querySelectorAll('.answer-what')].map((line) => {
      const { color, fontSize, fontWeight, backgroundColor } = getComputedStyle(line);
      return [color, fontSize, fontWeight, backgroundColor].join();
    });
    expect(new Set(looks).size).toBe(1);
  });

  it('gives every party a column of the same width', async () => {
    const compare = await mount('claimcue-compare', { document: fivePartyCase, media: 'raw' }, 1200);
    const widths = [...compare.shadowRoot.querySelectorAll('th[scope=col]')].map((head) => boxOf(head)[2]!);
    expect(widths).toHaveLength(5);
    expect(Math.max(...widths) - Math.min(...widths)).toBeLessThanOrEqual(1);
  });

  for (const width of [360, 600, 800]) {
    it(`gives parties who say the same the same boxes, whoever comes first, at ${width} px`, async () => {
      const compare = await mount('claimcue-compare', { document: mirrorCase(), media: 'raw' }, width);
      const boxes = () => [...compare.shadowRoot.querySelectorAll('[part=cell], .quote')].map(boxOf);
      const before = boxes();
      expect(before).toHaveLength(4);
      compare.document = mirrorCase(true);
      await settled(compare);
      expect(boxes()).toEqual(before);
    });
  }

  it('asks the host for the order by time, and keeps each moment’s number', async () => {
    const document = lobbyCase();
    document.moments!.splice(1, 3, document.moments![3]!, document.moments![2]!, document.moments![1]!);
    for (const width of [360, 900]) {
      const compare = await mount('claimcue-compare', { document, media: 'raw' }, width);
      const asked: unknown[] = [];
      compare.addEventListener('claimcue-order-request', (event) => asked.push(event.detail));
      compare.shadowRoot.querySelector<HTMLButtonElement>('.order')!.click();
      expect(asked).toEqual([{ order: 'time' }]);
      compare.order = 'time';
      await settled(compare);
      expect(words(compare.shadowRoot, '.moment-number')).toEqual(['1', '4', '3', '2']);
      compare.remove();
    }
  });

  it('keeps who says what in view, and what has the focus out from under it', async () => {
    const compare = await mount('claimcue-compare', { document: lobbyCase(), media: 'raw' }, 700);
    const root = compare.shadowRoot;
    const controls = [...root.querySelectorAll<HTMLElement>('tbody :is(button, summary)')].filter((control) =>
      control.checkVisibility(),
    );
    controls.at(-1)!.focus();
    const head = root.querySelector('thead th')!;
    expect(head.getBoundingClientRect().top).toBeGreaterThanOrEqual(0);
    expect(head.getBoundingClientRect().top).toBeLessThan(5);
    let below = 0;
    for (const control of controls.toReversed()) {
      control.focus();
      expect(control.getBoundingClientRect().top).toBeGreaterThanOrEqual(head.getBoundingClientRect().bottom);
      if (head.getBoundingClientRect().top < 5) below++;
    }
    expect(below).toBeGreaterThan(5);
  });

  it('asks for the time of a moment in the recording that is played', async () => {
    const compare = await mount('claimcue-compare', { document: lobbyCase(), media: 'edit' }, 900);
    const asked: unknown[] = [];
    compare.addEventListener('claimcue-seek-request', (event) => asked.push(event.detail));
    for (const time of compare.shadowRoot.querySelectorAll<HTMLButtonElement>('.time')) time.click();
    expect(asked).toEqual([
      { seconds: 6, id: 'm2' },
      { seconds: 34, id: 'm3' },
    ]);
  });

  it('puts its heading over it, and the moments one level deeper', async () => {
    const compare = await mount('claimcue-compare', {
      document: onePartyCase,
      heading: 'Side by side',
      headingLevel: 2,
    });
    expect(textOf(compare.shadowRoot.querySelector('h2'))).toBe('Side by side');
    expect(compare.shadowRoot.querySelectorAll('h3')).toHaveLength(5);
  });

  it('shows hostile text as text', async () => {
    for (const width of [320, 900]) {
      const compare = await mount('claimcue-compare', { document: hostileCase(), media: 'raw' }, width);
      expect(compare.shadowRoot.querySelectorAll('img, script')).toHaveLength(0);
      expect('claimcueHacked' in globalThis).toBe(false);
      expect(compare.scrollWidth).toBeLessThanOrEqual(width);
      for (const link of compare.shadowRoot.querySelectorAll('a')) expect(link.protocol).toMatch(/^https?:$/);
      compare.remove();
    }
  });

  it('sets a thousand claims of many at once, and more on request', async () => {
    const document = { ...onePartyCase, moments: [] };
    document.claims = Array.from({ length: 1500 }, (_, place) => ({
      id: `x${place}`,
      party: 'tenant',
      text: 'Said',
    }));
    const compare = await mount('claimcue-compare', { document, media: 'raw' }, 700);
    const more = compare.shadowRoot.querySelector<HTMLButtonElement>('.more')!;
    expect(textOf(more)).toBe('500 more');
    more.click();
    await settled(compare);
    expect(compare.shadowRoot.querySelectorAll('.claim')).toHaveLength(1500);
    expect(compare.shadowRoot.querySelector('.more')).toBeNull();
  });

  it('says so when nobody has said anything yet', async () => {
    const compare = await mount('claimcue-compare', { document: emptyCase, media: 'raw' });
    expect(textOf(compare.shadowRoot)).toBe('No account has been recorded yet.');
  });

  for (const [name, document] of Object.entries({
    lobby: lobbyCase(),
    fivePartyCase,
    germanCase,
    arabicCase,
  })) {
    it(`has no fault that axe finds: ${name}`, async () => {
      for (const width of [320, 1200]) {
        const compare = await mount(
          'claimcue-compare',
          { document, media: 'raw', heading: 'Accounts' },
          width,
        );
        for (const details of compare.shadowRoot.querySelectorAll('details')) details.open = true;
        expect(await accessibilityFaults(compare)).toEqual([]);
        compare.remove();
      }
    });
  }
});
