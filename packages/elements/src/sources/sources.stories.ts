import type { ClaimDocument } from '@claimcue/schema';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import './define.ts';
import { lobbyCase } from '../fixtures/lobby-case.ts';
import { emptyCase, fivePartyCase, hostileCase, onePartyCase } from '../fixtures/lobby-states.ts';
import { arabicCase, germanCase } from '../fixtures/small-case.ts';

interface Args {
  document: ClaimDocument;
  /** Pixels; the whole width where 0. */
  width: number;
}

const meta = {
  title: 'Elements/Sources',
  component: 'claimcue-sources',
  args: { document: lobbyCase(), width: 0 },
  argTypes: { document: { control: false }, width: { control: 'inline-radio', options: [0, 320] } },
  render: ({ document, width }) => html`<style>
      .w320 {
        width: 320px;
      }
    </style>
    <div class="w${width}"><claimcue-sources .document=${document}></claimcue-sources></div>`,
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

export const Default: Story = {};
export const Empty: Story = { args: { document: emptyCase } };
export const OneParty: Story = { args: { document: onePartyCase } };
export const FiveParties: Story = { args: { document: fivePartyCase } };
export const Narrow: Story = { args: { document: fivePartyCase, width: 320 } };
export const LongGerman: Story = { args: { document: germanCase, width: 320 } };
export const Arabic: Story = { args: { document: arabicCase }, globals: { direction: 'rtl' } };
export const Hostile: Story = { args: { document: hostileCase(), width: 320 } };
