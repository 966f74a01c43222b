import { containsTime, timedClaims } from '@claimcue/core';
import type { ClaimDocument } from '@claimcue/schema';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, fn } from 'storybook/test';
import './define.ts';
import { lobbyCase } from '../fixtures/lobby-case.ts';
import { emptyCase, fivePartyCase, onePartyCase } from '../fixtures/lobby-states.ts';
import { arabicCase, germanCase } from '../fixtures/small-case.ts';
import type { ClaimcueTimeline } from './timeline.ts';

interface Args {
  document: ClaimDocument;
  media: string;
  time: number;
  duration: number | undefined;
  parties: string[] | undefined;
  onSeek: (event: Event) => void;
}

const meta = {
  title: 'Elements/Timeline',
  component: 'claimcue-timeline',
  args: {
    document: lobbyCase(),
    media: 'raw',
    time: 50,
    duration: undefined,
    parties: undefined,
    onSeek: fn(),
  },
  argTypes: {
    document: { control: false },
    time: { control: { type: 'range', min: 0, max: 240, step: 0.5 } },
  },
  render: ({ document, media, time, duration, parties, onSeek }) => html`<claimcue-timeline
    .document=${document}
    .media=${media}
    .time=${time}
    .duration=${duration}
    .parties=${parties}
    .active=${timedClaims(document, media)
      .filter((timed) => containsTime(timed, time))
      .map((timed) => timed.thing.id)}
    @claimcue-seek-request=${onSeek}
  ></claimcue-timeline>`,
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

export const ThreeParties: Story = {};
export const OneParty: Story = { args: { document: onePartyCase } };
export const FiveParties: Story = { args: { document: fivePartyCase } };
export const OnePartyHidden: Story = { args: { parties: ['tenant'] } };
export const TheEdit: Story = { args: { media: 'edit', time: 10 } };
export const NotTimed: Story = { args: { document: emptyCase } };
export const LongGerman: Story = { args: { document: germanCase, media: 'raw', time: 25 } };
export const Arabic: Story = {
  args: { document: arabicCase, media: 'raw', time: 25 },
  globals: { direction: 'rtl' },
};

export const Keyboard: Story = {
  play: async ({ args, canvasElement, userEvent }) => {
    const timeline = canvasElement.querySelector<ClaimcueTimeline>('claimcue-timeline')!;
    await timeline.updateComplete;
    const slider = timeline.shadowRoot!.querySelector<HTMLElement>('[role=slider]')!;
    slider.focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect(args.onSeek).toHaveBeenLastCalledWith(expect.objectContaining({ detail: { seconds: 51 } }));
    await userEvent.keyboard('{PageDown}');
    await expect(args.onSeek).toHaveBeenLastCalledWith(expect.objectContaining({ detail: { seconds: 74 } }));
    await userEvent.keyboard('{Home}');
    await expect(args.onSeek).toHaveBeenLastCalledWith(expect.objectContaining({ detail: { seconds: 0 } }));
  },
};
