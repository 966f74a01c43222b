import type { ClaimDocument } from '@claimcue/schema';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import './define.ts';
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
import { showOnPaper } from '../fixtures/on-paper.ts';
import { permutations } from '../fixtures/permutations.ts';
import { arabicCase, germanCase } from '../fixtures/small-case.ts';
import type { ClaimcueCompare } from './compare.ts';

interface Args {
  document: ClaimDocument;
  media: string | undefined;
  parties: readonly string[] | undefined;
  heading: string;
  /** Pixels; the whole width where 0. */
  width: number;
}

const meta = {
  title: 'Elements/Compare',
  component: 'claimcue-compare',
  args: { document: lobbyCase(), media: 'raw', parties: undefined, heading: '', width: 0 },
  argTypes: {
    document: { control: false },
    media: { control: 'inline-radio', options: ['raw', 'edit', 'original'] },
    width: { control: 'inline-radio', options: [0, 320, 504, 680, 900] },
  },
  render: ({ document, media, parties, heading, width }) =>
    inBox(
      width,
      html`<claimcue-compare .document=${document} .media=${media} .parties=${parties} .heading=${heading}></claimcue-compare>`,
    ),
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

export const Default: Story = {};
export const WithHeading: Story = { args: { heading: 'What was said about the door' } };
export const Empty: Story = { args: { document: emptyCase } };
export const OneParty: Story = { args: { document: onePartyCase } };
export const FiveParties: Story = { args: { document: fivePartyCase } };
export const TwoShown: Story = { args: { parties: ['tenant', 'inspector'] } };
/** As it is printed. On a page of its own, because other comparisons would be told of paper too. */
export const Print: Story = {
  args: { width: 700 },
  tags: ['!autodocs'],
  play: ({ canvasElement }) => showOnPaper(canvasElement),
};
export const Redacted: Story = { args: { document: redactedCase } };
/** No recording of the document is played. */
export const NoFootage: Story = { args: { media: undefined } };
export const InTheEdit: Story = { args: { media: 'edit' } };
export const InAnArticle: Story = { args: { width: 680 } };
export const NarrowestBands: Story = { args: { width: 504 } };
export const Narrow: Story = { args: { width: 320 } };
export const LongQuotes: Story = { args: { document: longQuoteCase } };
export const LongGerman: Story = { args: { document: germanCase, width: 900 }, globals: { language: 'de' } };
export const LongGermanNarrow: Story = {
  args: { document: germanCase, width: 320 },
  globals: { language: 'de' },
};
export const Arabic: Story = {
  args: { document: arabicCase },
  globals: { direction: 'rtl', language: 'ar' },
};
export const Hostile: Story = { args: { document: hostileCase(), width: 900 } };

export const OpensTheWordsInQuestion: Story = {
  args: { width: 900 },
  play: async ({ canvasElement, userEvent }) => {
    const compare = canvasElement.querySelector<ClaimcueCompare>('claimcue-compare')!;
    await compare.updateComplete;
    const answer = compare.shadowRoot!.querySelector<HTMLDetailsElement>('.answer')!;
    await userEvent.click(answer.querySelector('summary')!);
    await expect(answer.open).toBe(true);
    await expect(answer.querySelector('.answer-words')!.checkVisibility()).toBe(true);
  },
};

export const Permutations: Story = permutations(
  ({ document, media }) => html`<claimcue-compare .document=${document} .media=${media}></claimcue-compare>`,
);
