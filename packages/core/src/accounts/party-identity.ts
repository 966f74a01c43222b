import type { Party, PartySymbol } from '@claimcue/schema';
import { partyColors, partySymbols } from './party-palette.gen.ts';

/** How a party is told from the others, apart from its name. */
export interface PartyIdentity {
  readonly symbol: PartySymbol;
  /** Hexadecimal colour, from the party or by its place among the parties. */
  readonly color: string;
  /** Which pattern its marks carry on a timeline: its place among the parties, from 0, around in eight. */
  readonly pattern: number;
}

// The schema asks for this form too; but a colour goes into a style, and not every document came through the schema.
const hexadecimal = /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i;

/** The identities of a document's parties, by party id. Two parties never share shape and colour by default. */
export function partyIdentities(parties: readonly Party[]): Map<string, PartyIdentity> {
  return new Map(
    parties.map((party, place) => [
      party.id,
      {
        symbol: party.symbol ?? partySymbols[place % partySymbols.length]!,
        color: hexadecimal.test(party.color ?? '') ? party.color! : partyColors[place % partyColors.length]!,
        pattern: place % 8,
      },
    ]),
  );
}
