import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import './define.ts';
import { permutations } from '../fixtures/permutations.ts';
import type { KeyEntry } from './key-entry.ts';
import type { ClaimcueKeySheet } from './key-sheet.ts';

interface Args {
  keys: readonly KeyEntry[];
  open: boolean;
  headingLevel: ClaimcueKeySheet['headingLevel'];
}

const keys: KeyEntry[] = [
  { keys: ['k', ' '], label: { text: 'Play or pause' } },
  { keys: ['ArrowLeft', 'ArrowRight'], label: { text: 'Back or on by five seconds' } },
  { keys: ['PageUp', 'PageDown'], label: { text: 'The moment before, the next moment' } },
  {
    keys: ['Shift+ArrowLeft', 'Shift+ArrowRight'],
    label: { text: 'The statement before, the next statement' },
  },
  { keys: ['Home', 'End'], label: { text: 'The beginning, the end' } },
  { keys: ['?'], label: 'keys' },
  { keys: ['Escape'], label: 'close' },
];

const german: KeyEntry[] = [
  {
    keys: ['Shift+PageDown'],
    label: { text: 'Zur nächsten Instandhaltungsmaßnahmenvorankündigung springen' },
  },
  { keys: [' '], label: { text: 'Wiedergabe anhalten oder fortsetzen' } },
];

const arabic: KeyEntry[] = [
  { keys: ['k', ' '], label: { text: 'تشغيل أو إيقاف مؤقت' } },
  { keys: ['ArrowLeft', 'ArrowRight'], label: { text: 'خمس ثوانٍ إلى الوراء أو إلى الأمام' } },
  { keys: ['Shift+PageDown'], label: { text: 'اللحظة التالية' } },
  { keys: ['?'], label: 'keys' },
  { keys: ['Escape'], label: 'close' },
];

const meta = {
  title: 'Elements/Key sheet',
  component: 'claimcue-key-sheet',
  args: { keys, open: true, headingLevel: 2 },
  argTypes: { keys: { control: false }, headingLevel: { control: { type: 'number', min: 2, max: 6 } } },
  parameters: { docs: { story: { inline: false, height: '420px' } } },
  render: (args) =>
    html`<claimcue-key-sheet .keys=${args.keys} .open=${args.open} .headingLevel=${args.headingLevel}></claimcue-key-sheet>`,
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

export const Open: Story = {};
export const Many: Story = { args: { keys: [...keys, ...keys, ...keys] } };
export const LongGerman: Story = { args: { keys: german }, globals: { language: 'de' } };
export const Arabic: Story = { args: { keys: arabic }, globals: { direction: 'rtl', language: 'ar' } };

export const Closes: Story = {
  play: async ({ canvasElement, userEvent }) => {
    const sheet = canvasElement.querySelector<ClaimcueKeySheet>('claimcue-key-sheet')!;
    await sheet.updateComplete;
    await expect(sheet.shadowRoot!.querySelector('dialog')!.open).toBe(true);
    await userEvent.click(sheet.shadowRoot!.querySelector('.close')!);
    await waitFor(() => expect(sheet.open).toBe(false));
  },
};

const inLanguage: Readonly<Record<string, KeyEntry[]>> = { de: german, ar: arabic };

// A modal sheet lies over the whole page and knows no place in it: here each is told the place of its permutation.
export const Permutations: Story = permutations(
  ({ language }) => html`<style>
      .permutation:has(claimcue-key-sheet) {
        height: 420px;
        anchor-name: --permutation;
        anchor-scope: --permutation;
      }
      .permutation claimcue-key-sheet::part(sheet) {
        position: absolute;
        position-anchor: --permutation;
        inset: calc(anchor(top) + 16px) auto auto calc(anchor(left) + 16px);
        margin: 0;
        max-inline-size: calc(anchor-size(width) - 32px);
      }
      .permutation claimcue-key-sheet::part(sheet)::backdrop {
        background: none;
      }
    </style>
    <claimcue-key-sheet .keys=${inLanguage[language] ?? keys} open></claimcue-key-sheet>`,
);
