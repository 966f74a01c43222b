import { create } from 'storybook/theming/create';

const label = '"Source Sans 3 Variable", "Source Sans 3", "Helvetica Neue", Arial, sans-serif';
const ink = '#1b1b19';
const muted = '#5b5952';
const paper = '#fdfcf9';
const rule = '#d5d1c7';

/** Storybook's own pages as ruled paper, with the colours of `packages/elements/tokens`. */
export const paperTheme = create({
  base: 'light',
  brandTitle: 'claimcue',
  brandTarget: '_self',
  fontBase: label,
  fontCode: 'ui-monospace, "SFMono-Regular", Menlo, monospace',
  colorPrimary: ink,
  colorSecondary: ink,
  appBg: '#f3f0e8',
  appContentBg: paper,
  appPreviewBg: paper,
  appBorderColor: rule,
  appBorderRadius: 2,
  textColor: ink,
  textMutedColor: muted,
  textInverseColor: paper,
  barBg: paper,
  barTextColor: muted,
  barSelectedColor: ink,
  barHoverColor: ink,
  buttonBg: paper,
  buttonBorder: rule,
  booleanBg: '#f3f0e8',
  booleanSelectedBg: paper,
  inputBg: paper,
  inputBorder: '#8d8a82',
  inputTextColor: ink,
  inputBorderRadius: 2,
});
