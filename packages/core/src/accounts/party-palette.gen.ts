// Made from packages/elements/tokens by `pnpm --filter @claimcue/elements tokens`; not for editing.

/** Colours by place among the parties. None is a red, so that no pair is red and green or red and blue. */
export const partyColors = [
  '#0072b2',
  '#b35c00',
  '#6b4c9a',
  '#00755e',
  '#a23b72',
  '#5c6b00',
  '#4a5a68',
  '#8c510a',
] as const;

/** Shapes by place among the parties, in the order of how well they are told apart when small. */
export const partySymbols = [
  'circle',
  'square',
  'triangle',
  'diamond',
  'cross',
  'star',
  'pentagon',
  'hexagon',
] as const;
