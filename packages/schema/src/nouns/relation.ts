import { z } from 'zod';
import { noun } from '../fields/noun.ts';
import { identifier, nonEmptyText, reference } from '../fields/text.ts';

/** How one claim answers another, and who says that it does. */
export const relationSchema = noun({
  id: identifier,
  type: z.enum(['supports', 'disputes', 'qualifies', 'agrees', 'corrects']).meta({
    description: 'CiTO: how the first claim answers the second. "corrects" is for claims of one party only.',
  }),
  from: reference.meta({ description: 'The claim that answers.' }),
  to: reference.meta({ description: 'The claim that is answered.' }),
  part: nonEmptyText
    .optional()
    .meta({ description: 'The part that the relation is about, where it is not the whole.' }),
  attributedTo: nonEmptyText.meta({ description: 'Who draws the relation: the id of a party, or "editor".' }),
  note: nonEmptyText.optional(),
}).meta({
  id: 'Relation',
  title: 'Relation',
  description: 'How one claim answers another, and who says so.',
});

export type Relation = z.infer<typeof relationSchema>;
