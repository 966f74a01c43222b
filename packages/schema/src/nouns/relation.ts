import { z } from 'zod';
import { field } from '../fields/field.ts';
import { noun } from '../fields/noun.ts';
import { identifier, nonEmptyText, reference } from '../fields/text.ts';

/** How one claim answers another, and who says that it does. */
export const relationSchema = noun({
  id: field(identifier, 'Id', 'Its name in this document.', 'r1'),
  type: field(
    z.enum(['supports', 'disputes', 'qualifies', 'agrees', 'corrects']),
    'Type',
    'CiTO: how the first claim answers the second. "corrects" is for claims of one party only.',
    'disputes',
  ),
  from: field(reference, 'From', 'The claim that answers.', 'c2'),
  to: field(reference, 'To', 'The claim that is answered.', 'c1'),
  part: field(
    nonEmptyText,
    'Part',
    'The part that the relation is about, where it is not the whole.',
    'that the door was open',
  ).optional(),
  attributedTo: field(
    nonEmptyText,
    'Attributed to',
    'Who draws the relation: the id of a party, or "editor".',
    'editor',
  ),
  note: field(nonEmptyText, 'Note', 'Why it is drawn.', 'Both speak of 21:02.').optional(),
}).meta({
  id: 'Relation',
  title: 'Relation',
  description: 'How one claim answers another, and who says so.',
  examples: [{ id: 'r1', type: 'disputes', from: 'c2', to: 'c1', attributedTo: 'editor' }],
});
