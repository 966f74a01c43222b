import type { ClaimDocument } from '@claimcue/schema';
import { StrictMode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ClaimcueLegend } from './legend.ts';
import { ClaimcueList } from './list.ts';

const document: ClaimDocument = {
  version: '1.0',
  title: 'The lobby door',
  language: 'en',
  media: [{ id: 'lobby', files: [{ src: 'lobby.mp4' }] }],
  parties: [
    { id: 'tenant', type: 'Person', name: 'A tenant' },
    { id: 'owner', type: 'Organization', name: 'The owner' },
  ],
  claims: [
    {
      id: 'c1',
      party: 'tenant',
      text: 'The door was locked.',
      targets: [{ media: 'lobby', start: 42, end: 58 }],
    },
    {
      id: 'c2',
      party: 'owner',
      text: 'The door was open.',
      targets: [{ media: 'lobby', start: 42, end: 58 }],
    },
  ],
};

let root: Root | undefined;
const place = globalThis.document.body;
afterEach(() => root?.unmount());

async function shown(selector: string, text: string): Promise<Element> {
  return vi.waitFor(() => {
    const element = place.querySelector(selector);
    expect(element?.shadowRoot?.textContent).toContain(text);
    return element!;
  });
}

describe('the components of React', () => {
  it('show a claim under StrictMode, which mounts everything twice', async () => {
    root = createRoot(place.appendChild(globalThis.document.createElement('div')));
    root.render(
      <StrictMode>
        <ClaimcueList document={document} media="lobby" active={['c1']} />
      </StrictMode>,
    );
    await shown('claimcue-list', 'The door was locked.');
  });

  it('tell what the reader asks for', async () => {
    const asked: (readonly string[])[] = [];
    root = createRoot(place.appendChild(globalThis.document.createElement('div')));
    root.render(
      <StrictMode>
        <ClaimcueLegend document={document} onPartiesRequest={({ detail }) => asked.push(detail.parties)} />
      </StrictMode>,
    );
    const legend = await shown('claimcue-legend', 'A tenant');
    legend.shadowRoot!.querySelector<HTMLElement>('button, input')!.click();
    await vi.waitFor(() => expect(asked).toEqual([['owner']]));
  });
});
