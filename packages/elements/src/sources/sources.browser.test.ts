import { afterEach, describe, expect, it } from 'vitest';
import { accessibilityFaults } from '../fixtures/accessibility.ts';
import { lobbyCase } from '../fixtures/lobby-case.ts';
import { emptyCase, fivePartyCase, hostileCase } from '../fixtures/lobby-states.ts';
import { mount, textOf } from '../fixtures/mount.ts';
import { arabicCase } from '../fixtures/small-case.ts';
import './define.ts';

afterEach(() => document.body.replaceChildren());

describe('<claimcue-sources>', () => {
  it('says what a source is, who gave it and when, and who is quoted from it', async () => {
    const sources = await mount('claimcue-sources', { document: fivePartyCase });
    const items = [...sources.shadowRoot.querySelectorAll('ol > li')];
    expect(items).toHaveLength(4);
    expect(textOf(items[0]!.querySelector('.source-facts'))).toBe(
      'News article · Harbour Courier · published March 16, 2026 · updated March 18, 2026',
    );
    expect(textOf(items[0]!.querySelector('.quoted'))).toBe(
      'Quoted from it Tenant Fire service Neighbours’ association',
    );
  });

  it('names an author who is its own publisher once', async () => {
    const sources = await mount('claimcue-sources', { document: lobbyCase() });
    expect(textOf(sources.shadowRoot.querySelectorAll('.source-facts')[1])).toBe(
      'Statement · Building management · stated March 15, 2026 · published March 16, 2026',
    );
  });

  it('says so where no address is recorded', async () => {
    const sources = await mount('claimcue-sources', { document: lobbyCase() });
    expect(textOf(sources.shadowRoot.querySelectorAll('.source-links')[1])).toBe('No address recorded');
  });

  it('opens sources without telling them where the reader came from', async () => {
    const sources = await mount('claimcue-sources', { document: lobbyCase() });
    const links = [...sources.shadowRoot.querySelectorAll('a')];
    expect(links.map(({ href }) => href)).toContain('https://archive.example/2026/lobby-door');
    for (const link of links) expect(link.rel).toBe('noopener noreferrer');
  });

  it('shows a quote with the words around it, its translation, and who is quoted', async () => {
    const document = lobbyCase();
    const quote = document.claims.find(({ id }) => id === 't2')!.quotes![0]!;
    Object.assign(quote, {
      prefix: 'That evening ',
      suffix: ' Nobody came.',
      translation: 'Ich stand davor.',
    });
    const sources = await mount('claimcue-sources', { document });
    const letter = sources.shadowRoot.querySelectorAll('ol > li')[3]!;
    expect(textOf(letter.querySelector('summary'))).toBe('Quotes in their context: 5');
    const [first, second] = [...letter.querySelectorAll('.quotes li')].map(textOf);
    expect(first).toBe(
      'Tenant …That evening “I stood in front of a locked door with two bags of shopping.” Nobody came.… Translation: Ich stand davor.',
    );
    expect(second).toBe('Tenant “They had taken my key that morning.”');
  });

  it('puts no quotation marks around what a source says of a party', async () => {
    const sources = await mount('claimcue-sources', { document: lobbyCase() });
    expect(textOf(sources.shadowRoot.querySelector('.quotes .exact'))).toBe(
      'The tenant says that nobody had told the house about the door.',
    );
  });

  it('says when a source was last read', async () => {
    const document = lobbyCase();
    document.sources![0]!.accessed = '2026-03-20';
    const sources = await mount('claimcue-sources', { document });
    expect([...sources.shadowRoot.querySelectorAll('.accessed')].map(textOf)).toEqual([
      'accessed March 20, 2026',
    ]);
  });

  it('shows hostile text as text and hostile addresses as none', async () => {
    const sources = await mount('claimcue-sources', { document: hostileCase() }, 320);
    expect(sources.shadowRoot.querySelectorAll('img, script')).toHaveLength(0);
    expect(textOf(sources.shadowRoot.querySelector('.source-links'))).toBe('No address recorded');
    for (const link of sources.shadowRoot.querySelectorAll('a')) expect(link.protocol).toMatch(/^https?:$/);
  });

  it('says so where there is no source', async () => {
    const sources = await mount('claimcue-sources', { document: emptyCase });
    expect(textOf(sources.shadowRoot)).toBe('No source has been recorded yet.');
  });

  it('has no fault that axe finds', async () => {
    for (const document of [fivePartyCase, arabicCase]) {
      const sources = await mount('claimcue-sources', { document }, 320);
      for (const details of sources.shadowRoot.querySelectorAll('details')) details.open = true;
      expect(await accessibilityFaults(sources)).toEqual([]);
    }
  });
});
