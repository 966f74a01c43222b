import { z } from 'zod';
import { webAddress } from '../fields/address.ts';
import { field } from '../fields/field.ts';
import { noun } from '../fields/noun.ts';
import { nonEmptyText } from '../fields/text.ts';

/** Who made the document: shown as its editor, never as a party. */
export const creatorSchema = noun({
  type: field(
    z.enum(['Person', 'Organization', 'SoftwareApplication']),
    'Type',
    'What made it, by its schema.org name.',
    'Organization',
  ).optional(),
  name: field(nonEmptyText, 'Name', 'The name of whoever made the document.', 'The Lobby Desk'),
  url: field(webAddress, 'Address', 'A page about whoever made it.', 'https://example.org/desk').optional(),
}).meta({
  id: 'Creator',
  title: 'Creator',
  description: 'Who made the document.',
  examples: [{ type: 'Organization', name: 'The Lobby Desk' }],
});

/** The person who spoke for a party. */
export const speakerSchema = noun({
  name: field(nonEmptyText, 'Name', 'Who spoke.', 'J. Okafor'),
  role: field(nonEmptyText, 'Role', 'In what capacity.', 'spokesperson').optional(),
}).meta({
  id: 'Speaker',
  title: 'Speaker',
  description: 'The person who spoke for the party.',
  examples: [{ name: 'J. Okafor', role: 'spokesperson' }],
});
