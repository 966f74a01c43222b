import { afterEach, describe, expect, it, vi } from 'vitest';
import '../legend/define.ts';
import { lobbyCase } from '../fixtures/lobby-case.ts';
import { textOf } from '../fixtures/mount.ts';
import type { ClaimcueLegend } from '../legend/legend.ts';

const root = document.documentElement;

afterEach(() => {
  document.body.replaceChildren();
  root.removeAttribute('lang');
});

async function legendIn(around: (legend: HTMLElement) => Node = (legend) => legend): Promise<ClaimcueLegend> {
  const legend = document.createElement('claimcue-legend');
  legend.document = lobbyCase({ parties: 1 });
  document.body.append(around(legend));
  await legend.updateComplete;
  return legend;
}

function within(lang: string, direction = 'ltr') {
  return (legend: HTMLElement): Node => {
    const section = document.createElement('section');
    section.lang = lang;
    section.dir = direction;
    section.append(legend);
    return section;
  };
}

const said = (legend: ClaimcueLegend) => textOf(legend.shadowRoot!.querySelector('.facts'));

describe('the language of an element', () => {
  it('is the nearest one around it, and English stands there until it has come', async () => {
    const legend = await legendIn(within('de'));
    expect(said(legend)).toMatch(/: 6$/);
    await expect.poll(() => said(legend)).toContain('Aussagen: 6');
  });

  it('is Arabic in a page from right to left, and stands on the right', async () => {
    const legend = await legendIn(within('ar-EG', 'rtl'));
    await expect.poll(() => said(legend)).toMatch(/[\u0600-\u06FF].*٦/);
    const words = legend.shadowRoot!.querySelector('.words')!.getBoundingClientRect();
    const mark = legend.shadowRoot!.querySelector('.party-mark')!.getBoundingClientRect();
    expect(mark.left).toBeGreaterThan(words.left);
  });

  it('follows the page while it is shown', async () => {
    root.lang = 'en';
    const legend = await legendIn();
    expect(said(legend)).toContain('Statements: 6');
    root.lang = 'de';
    await expect.poll(() => said(legend)).toContain('Aussagen: 6');
    root.lang = 'en';
    await expect.poll(() => said(legend)).toContain('Statements: 6');
  });

  it('follows what is between it and the page, through shadow roots', async () => {
    const host = document.createElement('div');
    const legend = await legendIn((inner) => {
      const section = document.createElement('section');
      section.append(inner);
      host.attachShadow({ mode: 'open' }).append(section);
      return host;
    });
    legend.closest('section')!.lang = 'de';
    await expect.poll(() => said(legend)).toContain('Aussagen: 6');
    legend.closest('section')!.removeAttribute('lang');
    host.lang = 'en';
    await expect.poll(() => said(legend)).toContain('Statements: 6');
  });

  it('is that of the place to which it is moved', async () => {
    const legend = await legendIn(within('de'));
    await expect.poll(() => said(legend)).toContain('Aussagen');
    document.body.append(legend);
    await expect.poll(() => said(legend)).toContain('Statements');
  });

  it('is its own property before that of the page', async () => {
    root.lang = 'ar';
    const legend = await legendIn();
    legend.language = 'de';
    await expect.poll(() => said(legend)).toContain('Aussagen: 6');
  });

  it('is English where it is none that the interface speaks', async () => {
    const legend = await legendIn(within('fi'));
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(said(legend)).toContain('Statements: 6');
  });

  it('lets the texts of the host win, one by one, and fills up with the language', async () => {
    const legend = await legendIn(within('de'));
    legend.messages = { statements: 'Sätze: {count}' };
    await expect.poll(() => said(legend)).toContain('Sätze: 6');
    legend.parties = [];
    await expect
      .poll(() => textOf(legend.shadowRoot!.querySelector('.all')))
      .toBe((await import('@claimcue/core/locales/de')).de.allAccounts);
  });

  it('renders nothing anew when what changes around it does not concern it', async () => {
    const legend = await legendIn(within('de'));
    await expect.poll(() => said(legend)).toContain('Aussagen');
    const update = vi.spyOn(legend, 'requestUpdate');
    root.dataset.theme = 'dark';
    root.lang = 'fr';
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(update).not.toHaveBeenCalled();
    delete root.dataset.theme;
  });

  it('does not hold elements that are gone', async () => {
    const held = await legendIn();
    const update = vi.spyOn(held, 'requestUpdate');
    held.remove();
    root.lang = 'de';
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(update).not.toHaveBeenCalled();
  });
});
