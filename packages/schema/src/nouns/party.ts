import { z } from 'zod';
import { webAddress } from '../fields/address.ts';
import { field } from '../fields/field.ts';
import { noun } from '../fields/noun.ts';
import { colorPattern } from '../fields/patterns.ts';
import { identifier, nonEmptyText } from '../fields/text.ts';
import { partySymbols } from './party-symbols.ts';

/** Someone who gives an account. A newsroom is a party like any other: there is no built-in judge. */
export const partySchema = noun({
  id: field(identifier, 'Id', 'Its name in this document.', 'union'),
  type: field(
    z.enum(['Person', 'Organization']),
    'Type',
    'A person, or an organisation that speaks as one.',
    'Organization',
  ),
  name: field(
    nonEmptyText,
    'Name',
    'The name that readers see. For a private person or a minor this IS the pseudonym.',
    'Dock Workers Union',
  ),
  role: field(nonEmptyText, 'Role', 'In what capacity the party speaks.', 'represents the guards').optional(),
  affiliation: field(nonEmptyText, 'Affiliation', 'Whom the party belongs to.', 'City Hall').optional(),
  url: field(webAddress, 'Address', 'A page about the party.', 'https://example.org/union').optional(),
  privacy: field(
    z.enum(['public', 'private', 'minor']),
    'Privacy',
    'Whether the name may be public. A true name of a private person or a minor never stands in a document.',
    'public',
  ).optional(),
  symbol: field(
    z.enum(partySymbols),
    'Symbol',
    'The shape by which the party is known beside its name.',
    'circle',
  ).optional(),
  color: field(
    z.string().regex(colorPattern),
    'Colour',
    'The colour of the party as hexadecimal; never the only sign of it.',
    '#0072B2',
  ).optional(),
}).meta({
  id: 'Party',
  title: 'Party',
  description: 'Who gives an account: a person or an organisation.',
  examples: [{ id: 'union', type: 'Organization', name: 'Dock Workers Union' }],
});
