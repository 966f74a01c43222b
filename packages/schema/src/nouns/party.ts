import { z } from 'zod';
import { webAddress } from '../fields/address.ts';
import { noun } from '../fields/noun.ts';
import { identifier, nonEmptyText } from '../fields/text.ts';

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

/** Someone who gives an account. A newsroom is a party like any other: there is no built-in judge. */
export const partySchema = noun({
  id: identifier,
  type: z
    .enum(['Person', 'Organization'])
    .meta({ description: 'A person, or an organisation that speaks as one.' }),
  name: nonEmptyText.meta({
    description: 'The name that readers see. For a private person or a minor this IS the pseudonym.',
  }),
  role: nonEmptyText.optional().meta({ description: 'In what capacity the party speaks.' }),
  affiliation: nonEmptyText.optional().meta({ description: 'Whom the party belongs to.' }),
  url: webAddress.optional().meta({ description: 'A page about the party.' }),
  privacy: z.enum(['public', 'private', 'minor']).optional().meta({
    description:
      'Whether the name may be public. A true name of a private person or a minor never stands in a document.',
  }),
  symbol: z
    .enum(partySymbols)
    .optional()
    .meta({ description: 'The shape by which the party is known beside its name.' }),
  color: z
    .string()
    .regex(/^#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})$/)
    .optional()
    .meta({
      description: 'The colour of the party as hexadecimal; never the only sign of it.',
      examples: ['#0072B2'],
    }),
}).meta({ id: 'Party', title: 'Party', description: 'Who gives an account: a person or an organisation.' });

export type Party = z.infer<typeof partySchema>;
export type PartySymbol = (typeof partySymbols)[number];
