import { z } from 'zod';
import { webAddress } from '../fields/address.ts';
import { noun } from '../fields/noun.ts';
import { nonEmptyText } from '../fields/text.ts';

/** Who made the document: shown as its editor, never as a party. */
export const creatorSchema = noun({
  type: z.enum(['Person', 'Organization', 'SoftwareApplication']).optional(),
  name: nonEmptyText.meta({ description: 'The name of whoever made the document.' }),
  url: webAddress.optional(),
}).meta({ id: 'Creator', title: 'Creator', description: 'Who made the document.' });

/** The person who spoke for a party. */
export const speakerSchema = noun({
  name: nonEmptyText.meta({ description: 'Who spoke.' }),
  role: nonEmptyText.optional().meta({ description: 'In what capacity.' }),
}).meta({ id: 'Speaker', title: 'Speaker', description: 'The person who spoke for the party.' });

export type Creator = z.infer<typeof creatorSchema>;
export type Speaker = z.infer<typeof speakerSchema>;
