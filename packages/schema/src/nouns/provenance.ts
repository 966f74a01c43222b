import { field } from '../fields/field.ts';
import { noun } from '../fields/noun.ts';
import { nonEmptyText, reference } from '../fields/text.ts';
import { circa, date } from '../fields/time.ts';

/** One step in how a recording came to be known. */
export const provenanceSchema = noun({
  activity: field(
    nonEmptyText,
    'Activity',
    'What was done, as one word or two.',
    'recorded',
    'released',
    'published',
  ),
  by: field(nonEmptyText, 'By', 'Who did it: the id of a party, or a name.', 'pd').optional(),
  date: field(date, 'Date', 'When it was done.', '2026-06-02').optional(),
  circa: circa.optional(),
  basis: field(nonEmptyText, 'Basis', 'On what ground.', 'Freedom of Information request').optional(),
  identifier: field(nonEmptyText, 'Identifier', 'The number or mark it goes by.', 'FOI-0413').optional(),
  source: field(reference, 'Source', 'The source that says so.', 's1').optional(),
  note: field(nonEmptyText, 'Note', 'Whatever else belongs to the step.', 'Faces blurred.').optional(),
}).meta({
  id: 'Provenance',
  title: 'Provenance',
  description: 'One step in how the recording came to be known (PROV Activity).',
  examples: [{ activity: 'released', by: 'pd', date: '2026-06-02', identifier: 'FOI-0413' }],
});
