import type { ClaimDocument } from '@claimcue/schema';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import './define.ts';
import { inBox } from '../fixtures/in-box.ts';
import { lobbyCase } from '../fixtures/lobby-case.ts';
import { longQuoteCase, redactedCase } from '../fixtures/lobby-states.ts';
import { showOnPaper } from '../fixtures/on-paper.ts';
import { permutations } from '../fixtures/permutations.ts';
import { arabicCase, germanCase } from '../fixtures/small-case.ts';

interface Args {
  document: ClaimDocument;
  media: string;
  /** The party's place among the document's; `party` itself is the element's property. */
  place: number;
  /** Pixels; the whole width where 0. */
  width: number;
}

const meta = {
  title: 'Elements/Card',
  component: 'claimcue-card',
  args: { document: lobbyCase(), media: 'raw', place: 0, width: 0 },
  argTypes: { document: { control: false }, place: { control: { type: 'number', min: 0, max: 4 } } },
  render: ({ document, media, place, width }) => {
    const { id } = document.parties[place]!;
    const claims = document.claims.filter((claim) => claim.party === id).map((claim) => claim.id);
    return inBox(
      width,
      html`<claimcue-card .document=${document} .media=${media} .party=${id} .claims=${claims}></claimcue-card>`,
    );
  },
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

export const OwnWords: Story = {};
export const AnotherParty: Story = { args: { place: 1 } };
/** What is no longer so is said before the words. */
export const Corrected: Story = { args: { place: 1, width: 360 } };
export const Redacted: Story = { args: { document: redactedCase } };
export const Narrow: Story = { args: { width: 320 } };
/** As it is printed. */
export const Print: Story = { tags: ['!autodocs'], play: ({ canvasElement }) => showOnPaper(canvasElement) };
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
