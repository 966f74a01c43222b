import type { ClaimDocument, Issue } from '@claimcue/schema';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect, fn } from 'storybook/test';
import './define.ts';
import { inBox } from '../fixtures/in-box.ts';
import { lobbyCase } from '../fixtures/lobby-case.ts';
import { emptyCase, hostileCase } from '../fixtures/lobby-states.ts';
import { showOnPaper } from '../fixtures/on-paper.ts';
import { permutations } from '../fixtures/permutations.ts';
import { arabicCase, germanCase } from '../fixtures/small-case.ts';

interface Args {
  document: ClaimDocument | undefined;
  media: string;
  kinds: string;
  heading: string;
  onPicture: boolean;
  beforePlayback: boolean;
  revealed: readonly string[];
  reveal: (event: Event) => void;
  issues: readonly Issue[] | undefined;
  /** Pixels; the whole width where 0. */
  width: number;
}

const graphicCase = lobbyCase();
graphicCase.notices!.push({
  kind: 'graphic',
  text: 'From 0:50 on the recording shows a person who is hurt.',
  media: ['raw'],
});

const issues: Issue[] = [
  {
    code: 'end-before-start',
    path: ['claims', 3, 'targets', 0, 'end'],
    value: 12,
    message: '12 is before start 14.5',
    remedy: 'Swap them, or use "at" for a point.',
  },
  {
    code: 'unknown-reference',
    path: ['claims', 4, 'quotes', 0, 'source'],
    value: 'papper',
    message: '"papper" is the id of no source',
    remedy: 'Write the id of a source, or add the source.',
  },
];

const meta = {
  title: 'Elements/Notice',
  component: 'claimcue-notice',
  args: {
    document: lobbyCase(),
    media: 'raw',
    kinds: '',
    heading: '',
    onPicture: false,
    beforePlayback: false,
    revealed: [],
    reveal: fn(),
    issues: undefined,
    width: 0,
  },
  argTypes: {
    document: { control: false },
    issues: { control: false },
    width: { control: 'inline-radio', options: [0, 320] },
  },
  // On a picture it stands on everything from dark to bright, because a frame may be either.
  render: ({
    document,
    media,
    kinds,
    heading,
    onPicture,
    beforePlayback,
    revealed,
    reveal,
    issues,
    width,
  }) => html`<style>
      .picture {
        aspect-ratio: 16 / 9;
        position: relative;
        padding: 12px;
        background: linear-gradient(90deg, #1b1b19, #8c8c8c 25%, #f4f2ec 50%);
      }
    </style>
    ${inBox(
      width || (onPicture || beforePlayback ? 640 : 0),
      html`<claimcue-notice
        .document=${document}
        .media=${media}
        kinds=${kinds || nothing}
        .heading=${heading}
        ?on-picture=${onPicture}
        ?before-playback=${beforePlayback}
        .revealed=${revealed}
        @claimcue-reveal-request=${reveal}
        .issues=${issues}
      ></claimcue-notice>`,
      onPicture || beforePlayback ? 'picture' : '',
    )}`,
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

export const Default: Story = {};
export const NotesAndUpdates: Story = { args: { kinds: 'update note', heading: 'About this case' } };
export const OnPicture: Story = { args: { onPicture: true } };
export const BeforeGraphicFootage: Story = {
  args: { document: graphicCase, beforePlayback: true },
  play: async ({ args, canvasElement, userEvent }) => {
    const notice = canvasElement.querySelector('claimcue-notice')!;
    await notice.updateComplete;
    await expect(notice.holdsPlayback).toBe(true);
    await userEvent.click(notice.shadowRoot!.querySelector('.reveal')!);
    await expect(args.reveal).toHaveBeenCalledOnce();
  },
};
export const BeforeGraphicFootageNarrow: Story = {
  args: { document: graphicCase, beforePlayback: true, width: 320 },
};
export const MajorCorrectionBeforePlayback: Story = { args: { beforePlayback: true } };
/** As it is printed. */
export const Print: Story = { tags: ['!autodocs'], play: ({ canvasElement }) => showOnPaper(canvasElement) };
export const Empty: Story = { args: { document: emptyCase } };
export const Narrow: Story = { args: { width: 320 } };
export const LongGerman: Story = { args: { document: germanCase, width: 320 }, globals: { language: 'de' } };
export const Arabic: Story = {
  args: { document: arabicCase },
  globals: { direction: 'rtl', language: 'ar' },
};
export const Hostile: Story = { args: { document: hostileCase(), width: 320 } };
export const Problems: Story = { args: { document: undefined, issues } };
export const ManyProblems: Story = {
  args: {
    document: undefined,
    width: 320,
    issues: Array.from({ length: 1013 }, (_, place) => ({ ...issues[0]!, path: ['claims', place] })),
  },
};

export const Permutations: Story = permutations(
  ({ document, media }) => html`<claimcue-notice .document=${document} .media=${media}></claimcue-notice>`,
);
