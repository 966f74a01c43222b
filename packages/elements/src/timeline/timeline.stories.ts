import { containsTime, timedClaims } from '@claimcue/core';
import type { ClaimDocument } from '@claimcue/schema';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, fn, waitFor } from 'storybook/test';
import './define.ts';
import { inBox } from '../fixtures/in-box.ts';
import { lobbyCase } from '../fixtures/lobby-case.ts';
import {
  emptyCase,
  fivePartyCase,
  hostileCase,
  onePartyCase,
  redactedCase,
} from '../fixtures/lobby-states.ts';
import { permutations } from '../fixtures/permutations.ts';
import { arabicCase, germanCase } from '../fixtures/small-case.ts';
import { denseCase, targetKindsCase } from '../fixtures/timeline-cases.ts';
import type { ClaimcueTimeline } from './timeline.ts';

interface Args {
  document: ClaimDocument | undefined;
  media: string | undefined;
  time: number;
  duration: number | undefined;
  from: number | undefined;
  to: number | undefined;
  parties: string[] | undefined;
  /** Pixels; the whole width where 0. */
  box: number;
  onSeek: (event: Event) => void;
  onWindow: (event: Event) => void;
}

const meta = {
  title: 'Elements/Timeline',
  component: 'claimcue-timeline',
  args: {
    document: lobbyCase(),
    media: 'raw',
    time: 50,
    duration: undefined,
    from: undefined,
    to: undefined,
    parties: undefined,
    box: 0,
    onSeek: fn(),
    onWindow: fn(),
  },
  argTypes: {
    document: { control: false },
    time: { control: { type: 'range', min: 0, max: 240, step: 0.5 } },
    from: { control: { type: 'number', min: 0 } },
    to: { control: { type: 'number', min: 0 } },
    parties: { control: 'object' },
    box: { control: 'inline-radio', options: [0, 320] },
  },
  render: ({ document, media, time, duration, from, to, parties, box, onSeek, onWindow }) =>
    inBox(
      box,
      html`<claimcue-timeline
        .document=${document}
        .media=${media}
        .time=${time}
        .duration=${duration}
        .from=${from}
        .to=${to}
        .parties=${parties}
        .active=${
          document === undefined || media === undefined
            ? []
            : timedClaims(document, media)
                .filter((timed) => containsTime(timed, time))
                .map((timed) => timed.thing.id)
        }
        @claimcue-seek-request=${onSeek}
        @claimcue-window-request=${onWindow}
      ></claimcue-timeline>`,
    ),
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

export const ThreeParties: Story = {};
export const OneParty: Story = { args: { document: onePartyCase } };
export const FiveParties: Story = { args: { document: fivePartyCase } };
export const OnePartyHidden: Story = { args: { parties: ['tenant'] } };
export const TheEdit: Story = { args: { media: 'edit', time: 10 } };
export const Redacted: Story = { args: { document: redactedCase } };
/** Nothing is timed to this file. */
export const Empty: Story = { args: { document: emptyCase } };
/** Until the document is there, the element takes no room: its host says that it is loading. */
export const Loading: Story = { args: { document: undefined } };
/** No recording of the document is played. */
export const NoFootage: Story = { args: { media: undefined } };
/** Neither the player nor the document knows the length: the last claim's end serves. */
export const NoDuration: Story = {
  args: {
    document: { ...lobbyCase(), media: lobbyCase().media.map(({ duration: _, ...media }) => media) },
    duration: Number.NaN,
  },
};
export const LongGerman: Story = { args: { document: germanCase, time: 25 }, globals: { language: 'de' } };
export const Narrow: Story = {
  args: { document: germanCase, time: 25, box: 320 },
  globals: { language: 'de' },
};
export const Arabic: Story = {
  args: { document: arabicCase, time: 25 },
  globals: { direction: 'rtl', language: 'ar' },
};
export const HostileWords: Story = { args: { document: hostileCase() } };
/** Dashed: the time is about right. A pin: an instant. An arrow: no end is known. */
export const EveryKindOfTarget: Story = { args: { document: targetKindsCase, time: 75 } };
/** What stands nearer than a finger's width is one target that says how many, and opens. */
export const Clusters: Story = { args: { document: targetKindsCase, time: 203, box: 320 } };
/** Ten thousand claims of eight parties; what cannot be told apart is drawn as one. */
export const Dense: Story = { args: { document: denseCase(10_000), time: 1200 } };
/** A part of the length: it is said in words, and a strip below shows where it lies. */
export const Zoomed: Story = { args: { from: 36, to: 90 } };
export const ZoomedNarrow: Story = { args: { from: 36, to: 90, box: 320 } };
export const ZoomedArabic: Story = {
  args: { document: arabicCase, time: 25, from: 10, to: 70 },
  globals: { direction: 'rtl', language: 'ar' },
};

const timelineIn = (canvas: HTMLElement): ClaimcueTimeline =>
  canvas.querySelector<ClaimcueTimeline>('claimcue-timeline')!;

async function withTools(canvas: HTMLElement): Promise<ShadowRoot> {
  const timeline = timelineIn(canvas);
  await waitFor(() => expect(timeline.shadowRoot!.querySelector('.tool')).not.toBeNull());
  return timeline.shadowRoot!;
}

export const Keyboard: Story = {
  play: async ({ args, canvasElement, userEvent }) => {
    const root = await withTools(canvasElement);
    root.querySelector<HTMLElement>('[role=slider]')!.focus();
    const seconds = [51, 74, 0];
    for (const [i, key] of ['{ArrowRight}', '{PageDown}', '{Home}'].entries()) {
      await userEvent.keyboard(key);
      await expect(args.onSeek).toHaveBeenLastCalledWith(
        expect.objectContaining({ detail: { seconds: seconds[i] } }),
      );
    }
    await userEvent.keyboard('+');
    await expect(args.onWindow).toHaveBeenLastCalledWith(
      expect.objectContaining({ detail: { from: 25, to: 145 } }),
    );
    await userEvent.keyboard('0');
    await expect(args.onWindow).toHaveBeenLastCalledWith(expect.objectContaining({ detail: {} }));
  },
};

export const OpensACluster: Story = {
  args: { document: targetKindsCase, time: 100, box: 320 },
  play: async ({ canvasElement, userEvent }) => {
    const root = await withTools(canvasElement);
    const moments = () => [...root.querySelectorAll('.moment')].map((one) => one.getAttribute('aria-label'));
    await expect(moments()).toContain('Moments: 3, 3:20–3:26');
    await userEvent.click(root.querySelector('.moment-cluster')!);
    await timelineIn(canvasElement).updateComplete;
    await expect(moments()).toEqual([
      '2 The horn, 3:20',
      '3 A second horn, 3:23',
      '4 The lights go out, 3:26',
    ]);
  },
};

export const Preview: Story = {
  play: async ({ canvasElement, userEvent }) => {
    const root = await withTools(canvasElement);
    // Where the reader's mouse is, because the focus alone shows it only to who came by keys.
    const point = (): void => {
      const track = root.querySelector('.track')!;
      const { left, width } = track.getBoundingClientRect();
      const clientX = left + (width * 50) / 240;
      track.dispatchEvent(new PointerEvent('pointermove', { clientX, pointerType: 'mouse' }));
    };
    root.querySelector<HTMLElement>('[role=slider]')!.focus();
    point();
    await waitFor(() => expect(root.querySelector('.preview-box')).not.toBeNull());
    await expect(root.querySelector('.preview-box')!.textContent).toContain('Disputes what Tenant said');
    await userEvent.keyboard('{Escape}');
    await expect(root.querySelector('.preview-box')).toBeNull();
    point();
  },
};

export const Permutations: Story = permutations(
  ({ document, media, time, active }) =>
    html`<claimcue-timeline
      .document=${document}
      .media=${media}
      .time=${time}
      .active=${active}
    ></claimcue-timeline>`,
);
