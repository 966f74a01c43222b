import { afterEach, describe, expect, it } from 'vitest';
import '../define.ts';
import { lobbyCase } from '../../fixtures/lobby-case.ts';
import { mount, settled } from '../../fixtures/mount.ts';

async function mountTimeline(width: number) {
  const timeline = await mount('claimcue-timeline', { document: lobbyCase(), media: 'raw' }, width);
  const early = timeline.offsetHeight;
  await expect.poll(() => timeline.shadowRoot.querySelector('.bands-legend')).not.toBeNull();
  await settled(timeline);
  return { timeline, early };
}

const middle = ({ top, bottom }: DOMRect): number => (top + bottom) / 2;

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.style.fontSize = '';
});

describe('the legend of the bands', () => {
  it.each([1, 2])(
    'shows each swatch in the middle of its first line, with letters %d times as large',
    async (scale) => {
      document.documentElement.style.fontSize = `${scale * 100}%`;
      const { timeline } = await mountTimeline(320);
      const entries = [...timeline.shadowRoot.querySelectorAll('.bands-legend li')];
      expect(entries.length).toBeGreaterThan(0);
      for (const entry of entries) {
        const swatch = entry.querySelector('path[class^=band-]:not(.band-line)')!.getBoundingClientRect();
        const words = document.createRange();
        words.selectNodeContents(entry.querySelector('span')!);
        const [line] = words.getClientRects();
        expect(Math.abs(middle(swatch) - middle(line!))).toBeLessThan(2);
      }
    },
  );

  it('comes with the controls into room that was kept for them', async () => {
    const { timeline, early } = await mountTimeline(1280);
    expect(timeline.offsetHeight).toBe(early);
  });
});
