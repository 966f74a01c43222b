import type { ClaimDocument } from '@claimcue/schema';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect, fn, waitFor } from 'storybook/test';
import './define.ts';
import type { ClaimcueEventMap, MomentOrder } from '../base/events.ts';
import { inBox } from '../fixtures/in-box.ts';
import { lobbyCase } from '../fixtures/lobby-case.ts';
import {
  emptyCase,
  fivePartyCase,
  hostileCase,
  longQuoteCase,
  onePartyCase,
  redactedCase,
} from '../fixtures/lobby-states.ts';
import { longCase } from '../fixtures/long-case.ts';
import { showOnPaper } from '../fixtures/on-paper.ts';
import { permutations } from '../fixtures/permutations.ts';
import { arabicCase, germanCase } from '../fixtures/small-case.ts';
import type { ClaimcueList } from './list.ts';

const notInOrder = lobbyCase();
notInOrder.moments!.splice(1, 3, notInOrder.moments![3]!, notInOrder.moments![2]!, notInOrder.moments![1]!);

interface Args {
  document: ClaimDocument | undefined;
  media: string | undefined;
  active: readonly string[];
  parties: readonly string[] | undefined;
  follow: boolean;
  order: MomentOrder;
  query: string;
  headingLevel: number;
  /** What stands there while there is no document. */
  instead: string;
  /** Pixels; the whole width where 0. */
  width: number;
  /** Pixels, beyond which it scrolls within itself; as high as it is where 0. */
  height: number;
  seek: (event: Event) => void;
  askForOrder: (event: Event) => void;
  askForParties: (event: Event) => void;
  changeQuery: (event: Event) => void;
  changeFollow: (event: Event) => void;
}

const styles = html`<style>
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
    order: 'document',
    query: '',
    headingLevel: 3,
    instead: '',
    width: 0,
    height: 0,
    seek: fn(),
    askForOrder: fn(),
    askForParties: fn(),
    changeQuery: fn(),
    changeFollow: fn(),
  },
  argTypes: {
    document: { control: false },
    media: { control: 'inline-radio', options: ['raw', 'edit', 'original'] },
    order: { control: 'inline-radio', options: ['document', 'time'] },
    headingLevel: { control: { type: 'number', min: 2, max: 6 } },
    width: { control: 'inline-radio', options: [0, 320, 420, 700] },
    height: { control: 'inline-radio', options: [0, 480] },
  },
  // The story is the host: it answers the list's requests.
  render: (args) => html`${styles}
    ${inBox(
      args.width,
      html`<claimcue-list
        .document=${args.document}
        .media=${args.media}
        .active=${args.active}
        .parties=${args.parties}
        .order=${args.order}
        .query=${args.query}
        .headingLevel=${args.headingLevel}
        follow=${args.follow ? nothing : 'false'}
        @claimcue-seek-request=${args.seek}
        @claimcue-query-change=${args.changeQuery}
        @claimcue-follow-change=${args.changeFollow}
        @claimcue-order-request=${(event: ClaimcueEventMap['claimcue-order-request']) => {
          args.askForOrder(event);
          (event.target as ClaimcueList).order = event.detail.order;
        }}
        @claimcue-parties-request=${(event: ClaimcueEventMap['claimcue-parties-request']) => {
          args.askForParties(event);
          (event.target as ClaimcueList).parties = event.detail.parties;
        }}
        >${args.instead}</claimcue-list
      >`,
      `h${args.height}`,
    )}`,
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

export const Default: Story = {};
export const Loading: Story = { args: { document: undefined, instead: 'The accounts are being loaded.' } };
export const Failed: Story = { args: { document: undefined, instead: 'The accounts could not be loaded.' } };
/** As it is printed. On a page of its own, because other elements would be told of paper too. */
export const Print: Story = {
  args: { width: 700 },
  tags: ['!autodocs'],
  play: ({ canvasElement }) => showOnPaper(canvasElement),
};
export const Redacted: Story = { args: { document: redactedCase, width: 420 } };
/** No recording of the document is played. */
export const NoFootage: Story = { args: { media: undefined, active: [] } };
export const ByTime: Story = { args: { document: notInOrder, order: 'time' } };
export const TenThousandClaims: Story = {
  args: { document: longCase(10_000), active: [], width: 420, height: 480 },
};
export const Empty: Story = { args: { document: emptyCase } };
export const OneParty: Story = { args: { document: onePartyCase } };
export const FiveParties: Story = { args: { document: fivePartyCase } };
export const OnePartyShown: Story = { args: { parties: ['management'] } };
export const InTheEdit: Story = { args: { media: 'edit' } };
export const ReadersOwnFile: Story = { args: { media: 'original', active: [] } };
export const Narrow: Story = { args: { width: 320 } };
export const LongQuotes: Story = { args: { document: longQuoteCase, width: 420 } };
export const LongGerman: Story = {
  args: { document: germanCase, active: ['c1-1'], width: 320 },
  globals: { language: 'de' },
};
export const Arabic: Story = {
  args: { document: arabicCase, active: ['c1-0'] },
  globals: { direction: 'rtl', language: 'ar' },
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

export const Searching: Story = {
  args: { width: 420, height: 480, active: [] },
  play: async ({ args, canvasElement, userEvent }) => {
    const list = canvasElement.querySelector<ClaimcueList>('claimcue-list')!;
    await list.updateComplete;
    await userEvent.click(list.shadowRoot!.querySelector('.find')!);
    await waitFor(() => expect(list.shadowRoot!.querySelector('.search-words')).not.toBeNull());
    await userEvent.type(list.shadowRoot!.querySelector('.search-words')!, 'key');
    await waitFor(() => expect(args.changeQuery).toHaveBeenCalled());
    await waitFor(() => expect(list.shadowRoot!.querySelectorAll('mark')).toHaveLength(2));
    await waitFor(() =>
      expect(list.shadowRoot!.querySelector('[role=status]')!.textContent).toBe('Statements found: 2'),
    );
  },
};

export const OrderAskedFor: Story = {
  args: { document: notInOrder },
  play: async ({ args, canvasElement, userEvent }) => {
    const list = canvasElement.querySelector<ClaimcueList>('claimcue-list')!;
    await list.updateComplete;
    await userEvent.click(list.shadowRoot!.querySelector('.order')!);
    await expect(args.askForOrder).toHaveBeenCalledOnce();
    await list.updateComplete;
    const numbers = [...list.shadowRoot!.querySelectorAll('.moment-number')].map((node) => node.textContent);
    await expect(numbers).toEqual(['1', '4', '3', '2']);
  },
};

export const Permutations: Story = permutations(
  ({ document, media, active }) =>
    html`<claimcue-list .document=${document} .media=${media} .active=${active}></claimcue-list>`,
);
