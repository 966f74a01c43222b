import type { ClaimDocument } from '@claimcue/schema';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import './define.ts';
import type { MediaRequest } from '../base/events.ts';
import { inBox } from '../fixtures/in-box.ts';
import { lobbyCase } from '../fixtures/lobby-case.ts';
import { emptyCase } from '../fixtures/lobby-states.ts';
import { permutations } from '../fixtures/permutations.ts';
import { arabicCase } from '../fixtures/small-case.ts';
import type { ClaimcueMediaSwitch } from './media-switch.ts';

interface Args {
  document: ClaimDocument;
  media: string | undefined;
  /** Pixels; the whole width where 0. */
  width: number;
}

// The story is the host here: it answers the request as a page would.
function answer(event: CustomEvent<MediaRequest>): void {
  (event.currentTarget as ClaimcueMediaSwitch).media = event.detail.media;
}

function withRecordings(document: ClaimDocument, titles: readonly string[]): ClaimDocument {
  const [original, edit, unknown] = titles;
  return {
    ...document,
    media: [
      { id: 'raw', title: original!, duration: 240, files: [{ src: 'lobby-raw.mp4' }] },
      {
        id: 'edit',
        title: edit!,
        files: [{ src: 'lobby-edit.mp4' }],
        derivedFrom: [{ media: 'raw', cuts: [{ start: 0, end: 60, from: 30 }] }],
      },
      { id: 'other', title: unknown!, files: [{ src: 'other.mp4' }], derivedFrom: [{ media: 'raw' }] },
    ],
  };
}

const german = withRecordings(lobbyCase(), [
  'Überwachungskameraaufzeichnung aus dem Eingangsbereich des Mehrfamilienhauses',
  'Nachrichtensendungszusammenschnitt',
  'Veröffentlichte Fassung der Liegenschaftsbewirtschaftungsgesellschaft',
]);
const arabic = withRecordings(arabicCase, ['كاميرا المدخل', 'نسخة نشرة الأخبار', 'نسخة Harbour House 12']);

const meta = {
  title: 'Elements/Media switch',
  component: 'claimcue-media-switch',
  args: { document: lobbyCase(), media: 'raw', width: 0 },
  argTypes: { document: { control: false }, width: { control: 'inline-radio', options: [0, 320] } },
  render: ({ document, media, width }) =>
    inBox(
      width,
      html`<claimcue-media-switch .document=${document} .media=${media} @claimcue-media-request=${answer}></claimcue-media-switch>`,
    ),
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

export const OriginalAndEdit: Story = {};
export const NothingPlays: Story = { args: { media: undefined } };
export const OneRecording: Story = { args: { document: emptyCase } };
export const LongGerman: Story = { args: { document: german, width: 320 }, globals: { language: 'de' } };
export const Arabic: Story = { args: { document: arabic }, globals: { direction: 'rtl', language: 'ar' } };

export const AsksForTheEdit: Story = {
  play: async ({ canvasElement, userEvent }) => {
    const element = canvasElement.querySelector<ClaimcueMediaSwitch>('claimcue-media-switch')!;
    await element.updateComplete;
    const radios = element.shadowRoot!.querySelectorAll('input');
    await userEvent.click(radios[1]!);
    await element.updateComplete;
    await expect(element.media).toBe('edit');
    await expect(radios[1]!.checked).toBe(true);
  },
};

const inLanguage: Readonly<Record<string, ClaimDocument>> = { de: german, ar: arabic };

export const Permutations: Story = permutations(
  ({ document, language, media }) =>
    html`<claimcue-media-switch .document=${inLanguage[language] ?? document} .media=${media}></claimcue-media-switch>`,
);
