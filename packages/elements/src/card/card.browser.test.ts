import { afterEach, describe, expect, it } from 'vitest';
import './define.ts';
import { lobbyCase } from '../fixtures/lobby-case.ts';
import type { ClaimcueCard } from './card.ts';

async function mount(party: string, claims: string[], media = 'raw'): Promise<ClaimcueCard> {
  const card = document.createElement('claimcue-card');
  Object.assign(card, { document: lobbyCase(), media, party, claims });
  document.body.append(card);
  await card.updateComplete;
  return card;
}

const texts = (card: ClaimcueCard, selector: string) =>
  [...card.shadowRoot!.querySelectorAll(selector)].map((element) =>
    element.textContent!.replace(/\s+/g, ' ').trim(),
  );

afterEach(() => document.body.replaceChildren());

describe('claimcue-card', () => {
  it('shows only the claims of its own party', async () => {
    const card = await mount('tenant', ['t2', 'b2']);
    expect(texts(card, '.quote')).toEqual(['“I stood in front of a locked door with two bags of shopping.”']);
    expect(texts(card, '.card-party')).toEqual(['Tenant']);
  });

  it('names the source once for words from one source that follow one another', async () => {
    const card = await mount('tenant', ['t2', 't5']);
    expect(texts(card, 'details.source')).toHaveLength(2);
    const document = lobbyCase();
    // Said on one day instead of two, in the same letter, about the same seconds.
    document.claims.find((claim) => claim.id === 't5')!.stated = '2026-03-15';
    card.document = document;
    await card.updateComplete;
    expect(texts(card, '.quote')).toHaveLength(2);
    expect(texts(card, 'details.source')).toHaveLength(1);
  });

  it('tells the whole of a source one action away', async () => {
    const card = await mount('tenant', ['t2']);
    const source = card.shadowRoot!.querySelector<HTMLDetailsElement>('details.source')!;
    expect(source.open).toBe(false);
    source.querySelector('summary')!.click();
    expect(source.open).toBe(true);
    expect(source.querySelector('.source-details')!.getBoundingClientRect().height).toBeGreaterThan(20);
  });

  it('says the time once at its head where it holds for every claim', async () => {
    const card = await mount('tenant', ['t2', 't3']);
    expect(texts(card, '.card-head .card-time')).toEqual(['0:42–0:58']);
    expect(texts(card, '.card-claim > .card-time')).toEqual([]);
  });

  it('shows no time in a recording that the claims were not timed to', async () => {
    const card = await mount('tenant', ['t2'], 'elsewhere');
    expect(texts(card, 'time.card-time')).toEqual([]);
  });
});
