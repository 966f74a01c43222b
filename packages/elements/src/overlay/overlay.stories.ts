import { containsTime, timedClaims } from '@claimcue/core';
import type { ClaimDocument } from '@claimcue/schema';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect, waitFor } from 'storybook/test';
import './define.ts';
import { inBox } from '../fixtures/in-box.ts';
import { lobbyCase } from '../fixtures/lobby-case.ts';
import {
  emptyCase,
  fivePartyCase,
  longQuoteCase,
  onePartyCase,
  redactedCase,
} from '../fixtures/lobby-states.ts';
import { permutations } from '../fixtures/permutations.ts';
import { arabicCase, germanCase } from '../fixtures/small-case.ts';
import type { ClaimcueOverlay } from './overlay.ts';
import type { OverlayLayout } from './overlay-layout.ts';

interface Args {
  document: ClaimDocument;
  media: string;
  seconds: number;
  /** What the picture behind is: light changes what can be read on it. */
  ground: 'mixed' | 'bright' | 'dark';
  layout: OverlayLayout;
  width: number;
}

function activeAt(document: ClaimDocument, media: string, seconds: number): string[] {
  return timedClaims(document, media)
    .filter((timed) => containsTime(timed, seconds))
    .map((timed) => timed.thing.id);
}

// Two parties speak about one part of the picture, a third about another.
const regionCase: ClaimDocument = (() => {
  const document = lobbyCase();
  const door = { unit: 'percent', x: 40, y: 14, width: 14, height: 30 } as const;
  const lock = { unit: 'percent', x: 70, y: 20, width: 12, height: 16 } as const;
  const target = { media: 'raw', start: 42, end: 58 };
  for (const claim of document.claims) {
    if (claim.id === 't2' || claim.id === 'b2') claim.targets = [{ ...target, region: door }];
    if (claim.id === 'i1') claim.targets = [{ ...target, region: lock }];
  }
  return document;
})();

// The picture is a photographer's grey card from dark to bright: what lies on it must be readable on all of it.
const styles = html`<style>
  .picture {
    position: relative;
    aspect-ratio: 16 / 9;
    background: linear-gradient(90deg, #1b1b19, #8c8c8c 50%, #f4f2ec);
  }
  .picture.bright {
    background: #f4f2ec;
  }
  .picture.dark {
    background: #0c0c0b;
  }
  .picture claimcue-overlay {
    position: absolute;
    inset: 0;
  }
</style>`;

const meta = {
  title: 'Elements/Overlay',
  component: 'claimcue-overlay',
  args: { document: lobbyCase(), media: 'raw', seconds: 50, layout: 'auto', width: 960, ground: 'mixed' },
  argTypes: {
    ground: { control: 'inline-radio', options: ['mixed', 'bright', 'dark'] },
    document: { control: false },
    seconds: { control: { type: 'range', min: 0, max: 240, step: 0.5 } },
    layout: { control: 'inline-radio', options: ['auto', 'sides', 'lower', 'count', 'stacked'] },
    width: { control: 'inline-radio', options: [360, 640, 960] },
  },
  render: ({ document, media, seconds, layout, width, ground }) => {
    const overlay = html`<claimcue-overlay
      .document=${document}
      .media=${media}
      .active=${activeAt(document, media, seconds)}
      .layout=${layout}
      .time=${seconds}
    ></claimcue-overlay>`;
    return html`${styles}${inBox(width, overlay, layout === 'stacked' ? '' : `picture ${ground}`)}`;
  },
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

export const ThreeParties: Story = {};
export const OneParty: Story = { args: { document: onePartyCase } };
export const FiveParties: Story = {
  args: { document: fivePartyCase },
  // Cards are fitted in the frame after they are measured; what is judged is what a reader sees.
  play: () => new Promise((resolve) => setTimeout(resolve, 500)),
};
export const NobodySpeaks: Story = { args: { seconds: 5 } };
export const Empty: Story = { args: { document: emptyCase } };
export const Sides: Story = { args: { layout: 'sides' } };
export const Lower: Story = { args: { layout: 'lower', document: fivePartyCase } };
export const OverBright: Story = { args: { ground: 'bright', document: regionCase } };
export const OverDark: Story = { args: { ground: 'dark', document: regionCase }, globals: { theme: 'dark' } };
export const Regions: Story = { args: { document: regionCase } };
export const CorrectedAndWithdrawn: Story = { args: { seconds: 52 } };
export const Redacted: Story = { args: { document: redactedCase } };
export const NoFootage: Story = { args: { media: 'original' } };
export const ManyFindNoPlace: Story = { args: { document: fivePartyCase, width: 640 } };
export const SmallPicture: Story = { args: { layout: 'count', width: 360 } };
export const BelowThePicture: Story = { args: { layout: 'stacked', width: 360 } };
export const BelowNobodySpeaks: Story = { args: { layout: 'stacked', width: 360, seconds: 5 } };
export const LongGerman: Story = { args: { document: germanCase, seconds: 25 }, globals: { language: 'de' } };
export const Arabic: Story = {
  args: { document: arabicCase, seconds: 25 },
  globals: { direction: 'rtl', language: 'ar' },
};

export const LongQuotes: Story = {
  args: { document: longQuoteCase, width: 640 },
  play: async ({ canvasElement, userEvent }) => {
    const overlay = canvasElement.querySelector<ClaimcueOverlay>('claimcue-overlay')!;
    // On a phone a count stands in the place of cards.
    if (overlay.clientWidth < 400) return;
    await waitFor(() => expect(overlay.shadowRoot!.querySelectorAll('.more').length).toBeGreaterThan(0));
    const more = overlay.shadowRoot!.querySelector<HTMLButtonElement>('.more')!;
    await userEvent.click(more);
    await overlay.updateComplete;
    const card = overlay.shadowRoot!.querySelector('.card')!;
    await expect(card.querySelector('.more')!.getAttribute('aria-expanded')).toBe('true');
    await expect(card.querySelector('.card-body')!.getAttribute('tabindex')).toBe('0');
  },
};

// On a phone the cards stand below the picture, which keeps the stand-in label and a count.
export const Permutations: Story = permutations(({ document, media, time, active, width }) => {
  const overlay = (layout: OverlayLayout) => html`<claimcue-overlay
    .document=${document}
    .media=${media}
    .active=${active}
    .layout=${layout}
    .time=${time}
  ></claimcue-overlay>`;
  return html`${styles}
    ${inBox(width, overlay('auto'), 'picture')}
    ${width < 600 ? overlay('stacked') : nothing}`;
});
