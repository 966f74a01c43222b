import type { Party, PartySymbol } from '@claimcue/schema';

/** How a party is told from the others, apart from its name. */
export interface PartyIdentity {
  readonly symbol: PartySymbol;
  /** Hexadecimal colour, from the party or by its place among the parties. */
  readonly color: string;
  /** Which pattern its marks carry on a timeline: its place among the parties, from 0, around in eight. */
  readonly pattern: number;
}

// Okabe and Ito's palette without yellow (too light for marks on paper) and in an order that never sets red beside
// blue or red beside green for the first parties.
const palette = [
  '#0072B2',
  '#B35C00',
  '#6B4C9A',
  '#00755E',
  '#A23B72',
  '#5C6B00',
  '#4A5A68',
  '#8C510A',
] as const;

// In the order of how well they are told apart when small. `satisfies` keeps them to what the schema allows; the
// schema's own list would bring its validator into every page.
const symbols = [
  'circle',
  'square',
  'triangle',
  'diamond',
  'cross',
  'star',
  'pentagon',
  'hexagon',
] as const satisfies readonly PartySymbol[];

// The schema asks for this form too; but a colour goes into a style, and not every document came through the schema.
const hexadecimal = /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i;

/** The identities of a document's parties, by party id. Two parties never share shape and colour by default. */
export function partyIdentities(parties: readonly Party[]): Map<string, PartyIdentity> {
  return new Map(
    parties.map((party, place) => [
      party.id,
      {
        symbol: party.symbol ?? symbols[place % symbols.length]!,
        color: hexadecimal.test(party.color ?? '') ? party.color! : palette[place % palette.length]!,
        pattern: place % 8,
      },
    ]),
  );
}
