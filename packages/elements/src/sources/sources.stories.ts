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
  onePartyCase,
  redactedCase,
} from '../fixtures/lobby-states.ts';
import { showOnPaper } from '../fixtures/on-paper.ts';
import { permutations } from '../fixtures/permutations.ts';
import { arabicCase, germanCase } from '../fixtures/small-case.ts';

// As the quote stands in the letter, in a language of its own.
const inContext = lobbyCase();
Object.assign(inContext.sources![3]!, { accessed: '2026-03-20', language: 'de' });
Object.assign(inContext.claims.find(({ id }) => id === 't2')!.quotes![0]!, {
  exact: 'Ich stand mit zwei Einkaufstaschen vor einer verschlossenen Tür.',
  prefix: 'Am Abend des 14. März kam ich nach Hause. ',
  suffix: ' Geöffnet hat niemand, bis der Hausmeister kam.',
  language: 'de',
  translation: 'I stood in front of a locked door with two bags of shopping.',
});

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
  render: ({ document, width }) =>
    inBox(width, html`<claimcue-sources .document=${document}></claimcue-sources>`),
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

export const Default: Story = {};
export const QuotesInContext: Story = {
  args: { document: inContext },
  play: async ({ canvasElement, userEvent }) => {
    const sources = canvasElement.querySelector('claimcue-sources')!;
    await sources.updateComplete;
    await userEvent.click([...sources.shadowRoot!.querySelectorAll('summary')].at(-1)!);
    await expect(sources.shadowRoot!.querySelector('[open] .around')!.textContent).toContain('Am Abend');
  },
};
/** As it is printed. */
export const Print: Story = {
  args: { width: 700 },
  tags: ['!autodocs'],
  play: ({ canvasElement }) => showOnPaper(canvasElement),
};
export const Redacted: Story = { args: { document: redactedCase } };
export const Empty: Story = { args: { document: emptyCase } };
export const OneParty: Story = { args: { document: onePartyCase } };
export const FiveParties: Story = { args: { document: fivePartyCase } };
export const Narrow: Story = { args: { document: fivePartyCase, width: 320 } };
export const LongGerman: Story = { args: { document: germanCase, width: 320 }, globals: { language: 'de' } };
export const Arabic: Story = {
  args: { document: arabicCase },
  globals: { direction: 'rtl', language: 'ar' },
};
export const Hostile: Story = { args: { document: hostileCase(), width: 320 } };

export const Permutations: Story = permutations(
  ({ document, media }) => html`<claimcue-sources .document=${document} .media=${media}></claimcue-sources>`,
);
