/** The shapes by which parties are told apart where colour is not to be had. */
export const partySymbols = [
  'circle',
  'square',
  'triangle',
  'diamond',
  'pentagon',
  'hexagon',
  'star',
  'cross',
] as const;

export type PartySymbol = (typeof partySymbols)[number];
