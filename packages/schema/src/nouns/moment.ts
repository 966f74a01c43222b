import { z } from 'zod';
import { noun } from '../fields/noun.ts';
import { identifier, nonEmptyText } from '../fields/text.ts';
import { circa, date } from '../fields/time.ts';
import { targetSchema } from './target.ts';

/** Something that happened and that accounts speak about; it may be in no footage at all. */
export const momentSchema = noun({
  id: identifier,
  title: nonEmptyText.meta({ description: 'What it was, in words that take no side.' }),
  summary: nonEmptyText.optional(),
  date: date.optional(),
  circa: circa.optional(),
  targets: z
    .array(targetSchema)
    .optional()
    .meta({ description: 'Where it is in the footage; none where no footage shows it.' }),
}).meta({
  id: 'Moment',
  title: 'Moment',
  description: 'Something that happened and that accounts speak about.',
});

export type Moment = z.infer<typeof momentSchema>;
