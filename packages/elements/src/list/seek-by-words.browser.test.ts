import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { lobbyCase } from '../fixtures/lobby-case.ts';
import { mount } from '../fixtures/mount.ts';
import './define.ts';

afterEach(() => {
  document.getSelection()?.removeAllRanges();
  document.body.replaceChildren();
});

async function mountList(media = 'raw') {
  const list = await mount('claimcue-list', { document: lobbyCase(), media });
  const asked: unknown[] = [];
  list.addEventListener('claimcue-seek-request', (event) => asked.push(event.detail));
  const words = (id: string) => list.shadowRoot.querySelector<HTMLElement>(`#claim-${id} .quote`)!;
  return { list, asked, words };
}

describe('pressing the words of a claim', () => {
  it('asks for its own time, or else its moment’s', async () => {
    const { asked, words } = await mountList();
    await userEvent.click(words('b3'));
    await userEvent.click(words('b2'));
    expect(asked).toEqual([
      { seconds: 50, id: 'b3' },
      { seconds: 42, id: 'b2' },
    ]);
  });

  it('asks for nothing where there is no time in this recording', async () => {
    const { asked, words } = await mountList('edit');
    await userEvent.click(words('t1'));
    await userEvent.click(words('b4'));
    expect(asked).toEqual([]);
  });

  it('asks for nothing while words are selected by dragging, nor when the selection is let go', async () => {
    const { asked, words } = await mountList();
    const quote = words('b2');
    await userEvent.dragAndDrop(quote, quote, {
      sourcePosition: { x: 4, y: 10 },
      targetPosition: { x: 150, y: 10 },
    });
    expect(String(document.getSelection()).length).toBeGreaterThan(3);
    expect(asked).toEqual([]);
    await userEvent.click(words('t2'));
    expect(asked).toEqual([]);
    await userEvent.click(words('t2'));
    expect(asked).toHaveLength(1);
  });

  it('leaves a source its own press', async () => {
    const { list, asked } = await mountList();
    await userEvent.click(list.shadowRoot.querySelector('#claim-b2 summary')!);
    expect(asked).toEqual([]);
  });
});
