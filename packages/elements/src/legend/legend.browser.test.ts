import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { accessibilityFaults } from '../fixtures/accessibility.ts';
import { lobbyCase } from '../fixtures/lobby-case.ts';
import { emptyCase, fivePartyCase, hostileCase, mirrorCase } from '../fixtures/lobby-states.ts';
import { boxOf, mount, settled, textOf } from '../fixtures/mount.ts';
import './define.ts';

afterEach(() => document.body.replaceChildren());

async function mountLegend(parties?: readonly string[]) {
  const legend = await mount('claimcue-legend', { document: lobbyCase(), parties });
  const asked: (readonly string[])[] = [];
  legend.addEventListener('claimcue-parties-request', (event) => asked.push(event.detail.parties));
  const buttons = () => [...legend.shadowRoot.querySelectorAll<HTMLButtonElement>('button')];
  return { legend, asked, buttons };
}

describe('<claimcue-legend>', () => {
  it('names every party with its role and how many statements it has', async () => {
    const { buttons } = await mountLegend();
    expect(buttons().map(textOf)).toEqual([
      'Tenant Lives on the third floor · Statements: 6',
      'Building management Runs the house · Statements: 4',
      'City inspector Tested the lock · Statements: 2',
    ]);
  });

  it('asks for what would be shown, in the document’s order, and changes nothing itself', async () => {
    const { legend, asked, buttons } = await mountLegend(['inspector', 'tenant']);
    buttons()[1]!.click();
    buttons()[0]!.click();
    expect(asked).toEqual([['tenant', 'management', 'inspector'], ['inspector']]);
    await settled(legend);
    expect(buttons().map((button) => button.getAttribute('aria-pressed'))).toEqual([
      'true',
      'false',
      'true',
      null,
    ]);
  });

  it('lets the last one be switched off too, and offers all accounts then', async () => {
    const { legend, asked, buttons } = await mountLegend(['tenant']);
    buttons()[0]!.click();
    legend.parties = [];
    await settled(legend);
    expect(textOf(buttons().at(-1))).toBe('All accounts');
    buttons().at(-1)!.click();
    expect(asked).toEqual([[], ['tenant', 'management', 'inspector']]);
  });

  it('is worked from the keyboard', async () => {
    const { asked } = await mountLegend();
    await userEvent.tab();
    await userEvent.keyboard(' ');
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(asked).toEqual([
      ['management', 'inspector'],
      ['tenant', 'inspector'],
    ]);
  });

  it('treats every party alike, and leaves each where it is when it is switched off', async () => {
    const legend = await mount('claimcue-legend', { document: mirrorCase() }, 600);
    const boxes = () => [...legend.shadowRoot.querySelectorAll('.party, .party-mark')].map(boxOf);
    const before = boxes();
    expect(before[0]!.slice(1)).toEqual(before[2]!.slice(1));
    legend.parties = ['b'];
    await settled(legend);
    expect(boxes()).toEqual(before);
  });

  it('shows nothing where there is no party, and hostile names as text', async () => {
    const legend = await mount('claimcue-legend', { document: emptyCase });
    expect(textOf(legend.shadowRoot)).toBe('');
    legend.document = hostileCase();
    await settled(legend);
    expect(legend.shadowRoot.querySelectorAll('img, script')).toHaveLength(0);
    expect(textOf(legend.shadowRoot)).toContain('<img src=x');
  });

  it('has no fault that axe finds', async () => {
    for (const width of [320, 900]) {
      const legend = await mount('claimcue-legend', { document: fivePartyCase, parties: ['fire'] }, width);
      expect(await accessibilityFaults(legend)).toEqual([]);
    }
  });
});
