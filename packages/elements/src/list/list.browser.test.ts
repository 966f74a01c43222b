import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { SeekRequest } from '../base/events.ts';
import { accessibilityFaults } from '../fixtures/accessibility.ts';
import { lobbyCase } from '../fixtures/lobby-case.ts';
import { emptyCase, fivePartyCase, hostileCase, mirrorCase, onePartyCase } from '../fixtures/lobby-states.ts';
import { boxOf, mount, settled, textOf } from '../fixtures/mount.ts';
import { arabicCase, germanCase } from '../fixtures/small-case.ts';
import './define.ts';

afterEach(() => document.body.replaceChildren());

const words = (root: ParentNode, selector: string) => [...root.querySelectorAll(selector)].map(textOf);

async function seekOf(media: string, button: string): Promise<SeekRequest | undefined> {
  const list = await mount('claimcue-list', { document: lobbyCase(), media });
  let detail: SeekRequest | undefined;
  document.body.addEventListener('claimcue-seek-request', (event) => (detail = event.detail), { once: true });
  list.shadowRoot.querySelector<HTMLButtonElement>(button)!.click();
  list.remove();
  return detail;
}

describe('<claimcue-list>', () => {
  it('numbers the moments in document order and puts the whole last', async () => {
    const list = await mount('claimcue-list', { document: lobbyCase(), media: 'raw' });
    expect(words(list.shadowRoot, '.moment-title')).toEqual([
      'The notice about the door',
      'The door is shut',
      'Waiting outside',
      'The door is open again',
      'On the whole',
    ]);
    expect(words(list.shadowRoot, '.moment-number')).toEqual(['1', '2', '3', '4']);
  });

  it('asks the host for the order by time where that is another, and keeps each moment’s number', async () => {
    const document = lobbyCase();
    document.moments!.splice(1, 3, document.moments![3]!, document.moments![2]!, document.moments![1]!);
    const list = await mount('claimcue-list', { document, media: 'raw' });
    const asked: unknown[] = [];
    list.addEventListener('claimcue-order-request', (event) => asked.push(event.detail));
    const order = list.shadowRoot.querySelector<HTMLButtonElement>('.order')!;
    order.click();
    expect(asked).toEqual([{ order: 'time' }]);
    expect(words(list.shadowRoot, '.moment-number')).toEqual(['1', '2', '3', '4']);
    list.order = 'time';
    await settled(list);
    expect(words(list.shadowRoot, '.moment-number')).toEqual(['1', '4', '3', '2']);
    expect(order.getAttribute('aria-pressed')).toBe('true');
    list.media = 'original';
    await settled(list);
    expect(list.shadowRoot.querySelector('.order')).toBeNull();
    expect(words(list.shadowRoot, '.moment-number')).toEqual(['1', '2', '3', '4']);
  });

  it('asks for the start of a moment in the recording that is played', async () => {
    const second = '.moment:nth-of-type(2) .moment-head .time';
    expect(await seekOf('raw', second)).toEqual({ seconds: 42, id: 'm2' });
    expect(await seekOf('edit', second)).toEqual({ seconds: 6, id: 'm2' });
  });

  it('gives a claim its own time only where that is not its moment’s', async () => {
    const list = await mount('claimcue-list', { document: lobbyCase(), media: 'raw' });
    expect(words(list.shadowRoot, '#claim-b3 .time')).toEqual(['0:50–0:54']);
    expect(words(list.shadowRoot, '#claim-b2 .time')).toEqual([]);
    expect(await seekOf('edit', '#claim-b3 .time')).toEqual({ seconds: 14, id: 'b3' });
  });

  it('says why a moment has no time: in no footage, or not in this edit', async () => {
    const list = await mount('claimcue-list', { document: lobbyCase(), media: 'edit' });
    expect(words(list.shadowRoot, '.untimed')).toEqual(['Not in the footage', 'Not in this edit']);
    expect(list.shadowRoot.querySelector('.unknown')).toBeNull();
  });

  it('says once at the top and at every moment that nothing is timed to the reader’s own file', async () => {
    const list = await mount('claimcue-list', { document: lobbyCase(), media: 'original' });
    expect(words(list.shadowRoot, '.unknown')).toEqual([
      'This file is not one that the accounts were timed to.',
    ]);
    const untimed = words(list.shadowRoot, '.moment-head .untimed');
    expect(untimed).toEqual(['Not in the footage', ...Array(3).fill('Not yet timed to this file')]);
  });

  it('names silent parties', async () => {
    const list = await mount('claimcue-list', { document: lobbyCase(), media: 'raw' });
    expect(words(list.shadowRoot, '.silent').at(0)).toBe(
      'Building management City inspector No statement in the cited sources',
    );
  });

  it('shows only the parties that are asked for, in the document’s order', async () => {
    const list = await mount('claimcue-list', {
      document: lobbyCase(),
      media: 'raw',
      parties: ['inspector', 'tenant'],
    });
    expect([...new Set(words(list.shadowRoot, '.account .party-name'))]).toEqual([
      'Tenant',
      'City inspector',
    ]);
  });

  it('marks what is said now for a screen reader and without colour, and moves nothing', async () => {
    const list = await mount('claimcue-list', { document: lobbyCase(), media: 'raw' });
    const before = [...list.shadowRoot.querySelectorAll('*')].map(boxOf);
    list.active = ['t2', 'b2'];
    await settled(list);
    const current = [...list.shadowRoot.querySelectorAll('[aria-current=true]')].map(({ id }) => id);
    expect(current).toEqual(['claim-t2', 'claim-b2']);
    expect([...list.shadowRoot.querySelectorAll('*')].map(boxOf)).toEqual(before);
    const shown = [...list.shadowRoot.querySelectorAll<HTMLElement>('.now')].filter((now) =>
      now.checkVisibility({ visibilityProperty: true }),
    );
    expect(shown).toHaveLength(2);
    list.active = ['b2'];
    await settled(list);
    expect(list.shadowRoot.querySelectorAll('[aria-current]')).toHaveLength(1);
  });

  it('marks what is said now in a document that comes later', async () => {
    const list = await mount('claimcue-list', { document: onePartyCase, media: 'raw', active: ['t2'] });
    list.document = lobbyCase();
    await settled(list);
    expect(list.shadowRoot.querySelector('#claim-t2')?.getAttribute('aria-current')).toBe('true');
  });

  it('gives two parties who say the same the same boxes, whoever comes first', async () => {
    const list = await mount('claimcue-list', {
      document: mirrorCase(),
      media: 'raw',
      active: ['c-a', 'c-b'],
    });
    const boxes = () => [...list.shadowRoot.querySelectorAll('.account, .claim, .quote')].map(boxOf);
    const before = boxes();
    list.document = mirrorCase(true);
    await settled(list);
    expect(boxes()).toEqual(before);
    expect(before[0]!.slice(2)).toEqual(before[3]!.slice(2));
  });

  it('shows hostile text as text', async () => {
    const list = await mount('claimcue-list', { document: hostileCase(), media: 'raw' }, 320);
    expect(list.shadowRoot.querySelectorAll('img, script')).toHaveLength(0);
    expect('claimcueHacked' in globalThis).toBe(false);
    for (const link of list.shadowRoot.querySelectorAll('a')) expect(link.protocol).toMatch(/^https?:$/);
    expect(list.scrollWidth).toBeLessThanOrEqual(320);
  });

  it('has headings at the level that the page asks for', async () => {
    const list = await mount('claimcue-list', { document: lobbyCase(), headingLevel: 5 });
    expect(list.shadowRoot.querySelectorAll('h5.moment-head')).toHaveLength(5);
    expect(list.shadowRoot.querySelectorAll('h6.account-who').length).toBeGreaterThan(0);
  });

  it('says so when nobody has said anything yet, and shows nothing without a document', async () => {
    const list = await mount('claimcue-list', { document: emptyCase, media: 'raw' });
    expect(textOf(list.shadowRoot.querySelector('.empty'))).toBe('No account has been recorded yet.');
    list.document = undefined;
    await settled(list);
    expect(list.shadowRoot.querySelector('.scroll')).toBeNull();
  });

  it('shows what the page has put into it while there is no document', async () => {
    const list = await mount('claimcue-list', { media: 'raw' });
    list.append('The accounts are being loaded.');
    expect(list.shadowRoot.querySelector('slot')!.assignedNodes().map(textOf)).toEqual([
      'The accounts are being loaded.',
    ]);
    list.document = lobbyCase();
    await settled(list);
    expect(list.shadowRoot.querySelector('slot')).toBeNull();
  });

  for (const [name, document] of Object.entries({
    lobby: lobbyCase(),
    fivePartyCase,
    germanCase,
    arabicCase,
  })) {
    it(`has no fault that axe finds: ${name}`, async () => {
      const list = await mount('claimcue-list', { document, media: 'raw', active: ['t2'] }, 320);
      list.style.maxHeight = '300px';
      await settled(list);
      expect(await accessibilityFaults(list)).toEqual([]);
    });
  }

  it('shows corrections, withdrawals and replies beside the words', async () => {
    const document = lobbyCase();
    document.replies!.push({ id: 'y9', party: 'inspector', status: 'sought', date: '2026-04-01' });
    const list = await mount('claimcue-list', { document, media: 'raw' });
    expect(words(list.shadowRoot, '.record li').map((line) => line.slice(0, 40))).toEqual([
      'Withdrawn March 20, 2026The tenant took ',
      'Tenant replied, March 18, 2026The tenant',
      'Corrected March 19, 2026 The statement n',
      'Building management was asked and declin',
      'City inspector has been asked for a repl',
    ]);
  });

  it('is worked from the keyboard: the times in the order in which they stand', async () => {
    const list = await mount('claimcue-list', { document: onePartyCase, media: 'raw' });
    const asked: number[] = [];
    list.addEventListener('claimcue-seek-request', (event) => asked.push(event.detail.seconds));
    const times = [...list.shadowRoot.querySelectorAll<HTMLButtonElement>('.time')];
    times[0]!.focus();
    await userEvent.keyboard('{Enter}');
    times[1]!.focus();
    await userEvent.keyboard(' ');
    expect(asked).toEqual([42, 74]);
  });
});
