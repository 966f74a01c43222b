import type { ClaimDocument } from '@claimcue/schema';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import './define.ts';
import type { PartiesRequest } from '../base/events.ts';
import { inBox } from '../fixtures/in-box.ts';
import { lobbyCase } from '../fixtures/lobby-case.ts';
import { emptyCase, fivePartyCase, onePartyCase, redactedCase } from '../fixtures/lobby-states.ts';
import { permutations } from '../fixtures/permutations.ts';
import { arabicCase, germanCase } from '../fixtures/small-case.ts';
import { denseCase } from '../fixtures/timeline-cases.ts';
import type { ClaimcueLegend } from './legend.ts';

interface Args {
  document: ClaimDocument;
  parties: readonly string[] | undefined;
  /** Pixels; the whole width where 0. */
  width: number;
}

// The story is the host here: it answers the request as a page would.
function answer(event: CustomEvent<PartiesRequest>): void {
  (event.currentTarget as ClaimcueLegend).parties = event.detail.parties;
}

const meta = {
  title: 'Elements/Legend',
  component: 'claimcue-legend',
  args: { document: lobbyCase(), parties: undefined, width: 0 },
  argTypes: { document: { control: false }, width: { control: 'inline-radio', options: [0, 320] } },
  render: ({ document, parties, width }) =>
    inBox(
      width,
      html`<claimcue-legend .document=${document} .parties=${parties} @claimcue-parties-request=${answer}></claimcue-legend>`,
    ),
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

export const Default: Story = {};
export const Empty: Story = { args: { document: emptyCase } };
export const OneParty: Story = { args: { document: onePartyCase } };
export const FiveParties: Story = { args: { document: fivePartyCase } };
export const Redacted: Story = { args: { document: redactedCase } };
/** As many as have a mark and a colour of their own. */
export const EightParties: Story = { args: { document: denseCase(80) } };
export const SomeHidden: Story = { args: { document: fivePartyCase, parties: ['tenant', 'fire'] } };
export const NoneShown: Story = { args: { parties: [] } };
export const Narrow: Story = { args: { document: fivePartyCase, parties: ['tenant'], width: 320 } };
export const LongGerman: Story = { args: { document: germanCase, width: 320 }, globals: { language: 'de' } };
export const Arabic: Story = {
  args: { document: arabicCase },
  globals: { direction: 'rtl', language: 'ar' },
};

export const HidesAndShowsAgain: Story = {
  play: async ({ canvasElement, userEvent }) => {
    const legend = canvasElement.querySelector<ClaimcueLegend>('claimcue-legend')!;
    await legend.updateComplete;
    const buttons = () => [...legend.shadowRoot!.querySelectorAll<HTMLButtonElement>('button')];
    for (const button of buttons()) await userEvent.click(button);
    await legend.updateComplete;
    await expect(legend.parties).toEqual([]);
    await userEvent.click(buttons().at(-1)!);
    await legend.updateComplete;
    await expect(buttons().map((button) => button.getAttribute('aria-pressed'))).toEqual(
      Array(3).fill('true'),
    );
  },
};

export const Permutations: Story = permutations(
  ({ document, language }) => html`<claimcue-legend
    .document=${document}
    .parties=${{ en: ['tenant', 'inspector'], de: ['p0', 'p2'] }[language]}
  ></claimcue-legend>`,
);
