import type { ClaimDocument } from '@claimcue/schema';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect, fn, waitFor } from 'storybook/test';
import './define.ts';
import { lobbyCase } from '../fixtures/lobby-case.ts';
import {
  emptyCase,
  fivePartyCase,
  hostileCase,
  longQuoteCase,
  onePartyCase,
} from '../fixtures/lobby-states.ts';
import { arabicCase, germanCase } from '../fixtures/small-case.ts';
import type { ClaimcueList } from './list.ts';

interface Args {
  document: ClaimDocument;
  media: string;
  active: readonly string[];
  parties: readonly string[] | undefined;
  follow: boolean;
  /** Pixels; the whole width where 0. */
  width: number;
  /** Pixels, beyond which it scrolls within itself; as high as it is where 0. */
  height: number;
  seek: (event: Event) => void;
}

const styles = html`<style>
  .w320 {
    width: 320px;
  }
  .w420 {
    width: 420px;
  }
  .h480 claimcue-list {
    max-height: 480px;
  }
</style>`;

const meta = {
  title: 'Elements/List',
  component: 'claimcue-list',
  args: {
    document: lobbyCase(),
    media: 'raw',
    active: ['t2', 'b2', 'i1'],
    parties: undefined,
    follow: true,
    width: 0,
    height: 0,
    seek: fn(),
  },
  argTypes: {
    document: { control: false },
    media: { control: 'inline-radio', options: ['raw', 'edit', 'original'] },
    width: { control: 'inline-radio', options: [0, 320, 420] },
    height: { control: 'inline-radio', options: [0, 480] },
  },
  render: ({ document, media, active, parties, follow, width, height, seek }) => html`${styles}
    <div class="w${width} h${height}">
      <claimcue-list
        .document=${document}
        .media=${media}
        .active=${active}
        .parties=${parties}
        follow=${follow ? nothing : 'false'}
        @claimcue-seek-request=${seek}
      ></claimcue-list>
    </div>`,
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

export const Default: Story = {};
export const Empty: Story = { args: { document: emptyCase } };
export const OneParty: Story = { args: { document: onePartyCase } };
export const FiveParties: Story = { args: { document: fivePartyCase } };
export const OnePartyShown: Story = { args: { parties: ['management'] } };
export const InTheEdit: Story = { args: { media: 'edit' } };
export const ReadersOwnFile: Story = { args: { media: 'original', active: [] } };
export const Narrow: Story = { args: { width: 320 } };
export const LongQuotes: Story = { args: { document: longQuoteCase, width: 420 } };
export const LongGerman: Story = { args: { document: germanCase, active: ['c1-1'], width: 320 } };
export const Arabic: Story = {
  args: { document: arabicCase, active: ['c1-0'] },
  globals: { direction: 'rtl' },
};
export const Hostile: Story = { args: { document: hostileCase(), width: 320 } };

export const AsksForATime: Story = {
  play: async ({ args, canvasElement, userEvent }) => {
    const list = canvasElement.querySelector<ClaimcueList>('claimcue-list')!;
    await list.updateComplete;
    await userEvent.click(list.shadowRoot!.querySelector('#claim-b3 .time')!);
    const [event] = (args.seek as ReturnType<typeof fn>).mock.calls[0] as [CustomEvent];
    await expect(event.detail).toEqual({ seconds: 50, id: 'b3' });
  },
};

export const Following: Story = {
  args: { width: 420, height: 480, active: ['b4'] },
  play: async ({ canvasElement, userEvent }) => {
    const list = canvasElement.querySelector<ClaimcueList>('claimcue-list')!;
    await waitFor(() => expect(list.shadowRoot!.querySelector('.follow')).not.toBeNull());
    const follow = list.shadowRoot!.querySelector<HTMLButtonElement>('.follow')!;
    await expect(follow.getAttribute('aria-pressed')).toBe('true');
    await userEvent.click(follow);
    await list.updateComplete;
    await expect(follow.getAttribute('aria-pressed')).toBe('false');
  },
};
