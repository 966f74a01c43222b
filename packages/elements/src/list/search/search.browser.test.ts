import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { accessibilityFaults } from '../../fixtures/accessibility.ts';
import { lobbyCase } from '../../fixtures/lobby-case.ts';
import { hostileCase } from '../../fixtures/lobby-states.ts';
import { longCase } from '../../fixtures/long-case.ts';
import { mount, settled, textOf } from '../../fixtures/mount.ts';
import '../define.ts';

afterEach(() => document.body.replaceChildren());

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function mountSearching(document = lobbyCase()) {
  const list = await mount('claimcue-list', { document, media: 'raw' });
  const root = list.shadowRoot;
  const find = root.querySelector<HTMLButtonElement>('.find')!;
  find.click();
  await expect.poll(() => root.querySelector('.search-words')).not.toBeNull();
  await settled(list);
  const field = root.querySelector<HTMLInputElement>('.search-words')!;
  // As fast as a reader does: keys that are pressed one by one come too far apart on a busy machine.
  const type = async (words: string) => {
    for (const letter of words) {
      field.value += letter;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    }
    await pause(300);
    await settled(list);
  };
  return { list, root, find, field, type };
}

const ids = (root: ParentNode) =>
  [...root.querySelectorAll('.claim')].map(({ id }) => id.slice('claim-'.length));

describe('the search of <claimcue-list>', () => {
  it('opens with the focus in its field', async () => {
    const { root, find, field } = await mountSearching();
    expect(find.getAttribute('aria-expanded')).toBe('true');
    expect(root.activeElement).toBe(field);
  });

  it('leaves the claims that have the words, marks them as nodes, and tells the host', async () => {
    const { list, root, type } = await mountSearching();
    const told: string[] = [];
    list.addEventListener('claimcue-query-change', (event) => told.push(event.detail.query));
    await type('KEY');
    expect(ids(root)).toEqual(['t3', 't5']);
    expect([...root.querySelectorAll('mark')].map(textOf)).toEqual(['key', 'key']);
    expect(told).toEqual(['KEY']);
    expect(root.querySelector('.silent')).toBeNull();
  });

  it('says how many it found once, after the reader has typed', async () => {
    const { root, type } = await mountSearching();
    const status = root.querySelector('[role=status]')!;
    const said: string[] = [];
    new MutationObserver(() => said.push(textOf(status))).observe(status, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    await type('door');
    await pause(800);
    expect(said.filter((text) => text !== '')).toEqual(['Statements found: 11']);
  });

  it('says that nothing has the words', async () => {
    const { root, type } = await mountSearching();
    await type('aeroplane');
    await pause(800);
    expect(ids(root)).toEqual([]);
    expect(textOf(root.querySelector('[role=status]'))).toBe('No statement has these words.');
  });

  it('ends by Escape: everything is there again, and the focus on the button', async () => {
    const { list, root, find, type } = await mountSearching();
    const all = ids(root);
    await type('key');
    await userEvent.keyboard('{Escape}');
    await settled(list);
    expect(root.querySelector('.search')).toBeNull();
    expect(ids(root)).toEqual(all);
    expect(root.querySelector('mark')).toBeNull();
    expect(root.activeElement).toBe(find);
  });

  it('lets no key that is typed out to a player', async () => {
    const { list, type } = await mountSearching();
    const heard: string[] = [];
    list.addEventListener('keydown', (event) => heard.push(event.key));
    await type('mkf');
    expect(heard).toEqual([]);
  });

  it('asks the host for parties, and shows the host’s answer and nothing else', async () => {
    const { list, root } = await mountSearching();
    const asked: unknown[] = [];
    list.addEventListener('claimcue-parties-request', (event) => asked.push(event.detail.parties));
    const boxes = [...root.querySelectorAll<HTMLInputElement>('.search-party input')];
    boxes[0]!.click();
    expect(asked).toEqual([['management', 'inspector']]);
    expect(boxes[0]!.checked).toBe(true);
    list.parties = ['management', 'inspector'];
    await settled(list);
    expect(boxes[0]!.checked).toBe(false);
    expect(ids(root)).not.toContain('t1');
  });

  it('shows what a host has set, without a press', async () => {
    const list = await mount('claimcue-list', { document: lobbyCase(), media: 'raw', query: 'key' });
    await expect.poll(() => ids(list.shadowRoot)).toEqual(['t3', 't5']);
    expect(list.shadowRoot.querySelector<HTMLInputElement>('.search-words')!.value).toBe('key');
    await settled(list);
    expect(textOf(list.shadowRoot.querySelector('[role=status]'))).toBe('Statements found: 2');
  });

  it('finds among ten thousand', async () => {
    const { root, type } = await mountSearching(longCase(10_000));
    await type('statement 7654.');
    expect(ids(root)).toEqual(['x7654']);
  });

  it('marks hostile words as words', async () => {
    const { root, type } = await mountSearching(hostileCase());
    await type('<img');
    expect(root.querySelectorAll('mark').length).toBeGreaterThan(0);
    expect(root.querySelectorAll('img, script')).toHaveLength(0);
  });

  it('is not offered where a list is read at a glance', async () => {
    const document = lobbyCase();
    document.claims = document.claims.slice(0, 4);
    document.relations = document.replies = document.corrections = [];
    const list = await mount('claimcue-list', { document, media: 'raw' });
    expect(list.shadowRoot.querySelector('.find')).toBeNull();
  });

  it('has no fault that axe finds', async () => {
    const { list, type } = await mountSearching();
    await type('door');
    await pause(800);
    expect(await accessibilityFaults(list)).toEqual([]);
  });
});
