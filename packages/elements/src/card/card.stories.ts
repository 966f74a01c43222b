import type { ClaimDocument } from '@claimcue/schema';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import './define.ts';
import { lobbyCase } from '../fixtures/lobby-case.ts';
import { longQuoteCase } from '../fixtures/lobby-states.ts';
import { permutations } from '../fixtures/permutations.ts';
import { arabicCase, germanCase } from '../fixtures/small-case.ts';

interface Args {
  document: ClaimDocument;
  media: string;
  /** Its place among the document's parties. */
  party: number;
}

const meta = {
  title: 'Elements/Card',
  component: 'claimcue-card',
  args: { document: lobbyCase(), media: 'raw', party: 0 },
  argTypes: { document: { control: false }, party: { control: { type: 'number', min: 0, max: 4 } } },
  render: ({ document, media, party }) => {
    const { id } = document.parties[party]!;
    const claims = document.claims.filter((claim) => claim.party === id).map((claim) => claim.id);
    return html`<claimcue-card .document=${document} .media=${media} .party=${id} .claims=${claims}></claimcue-card>`;
  },
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

export const OwnWords: Story = {};
export const AnotherParty: Story = { args: { party: 1 } };
export const LongQuotes: Story = { args: { document: longQuoteCase } };
export const LongGerman: Story = { args: { document: germanCase }, globals: { language: 'de' } };
export const Arabic: Story = {
  args: { document: arabicCase },
  globals: { direction: 'rtl', language: 'ar' },
};
export const NotTimed: Story = { args: { media: 'nowhere' } };

export const Permutations: Story = permutations(
  ({ document, media, active }) =>
    html`${document.parties.map(
      ({ id }) =>
        html`<claimcue-card .document=${document} .media=${media} .party=${id} .active=${active}></claimcue-card>`,
    )}`,
);
