import { z } from 'zod';
import { field } from '../fields/field.ts';
import { noun } from '../fields/noun.ts';
import { identifier, nonEmptyText } from '../fields/text.ts';
import { circa, date } from '../fields/time.ts';
import { targetSchema } from './target.ts';

/** Something that happened and that accounts speak about; it may be in no footage at all. */
export const momentSchema = noun({
  id: field(identifier, 'Id', 'Its name in this document.', 'm1'),
  title: field(nonEmptyText, 'Title', 'What it was, in words that take no side.', 'At the door'),
  summary: field(
    nonEmptyText,
    'Summary',
    'What is not in dispute about it, in a sentence or two.',
    'Two guards and a visitor meet at the door.',
  ).optional(),
  date: field(date, 'Date', 'When it happened.', '2026-03-14').optional(),
  circa: circa.optional(),
  targets: field(
    z.array(targetSchema),
    'Targets',
    'Where it is in the footage; none where no footage shows it.',
    [{ media: 'raw', start: 14.5, end: 31 }],
  ).optional(),
}).meta({
  id: 'Moment',
  title: 'Moment',
  description: 'Something that happened and that accounts speak about.',
  examples: [{ id: 'm1', title: 'At the door', targets: [{ media: 'raw', start: 14.5, end: 31 }] }],
});
