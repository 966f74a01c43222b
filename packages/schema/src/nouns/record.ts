import { z } from 'zod';
import { noun } from '../fields/noun.ts';
import { identifier, nonEmptyText, reference } from '../fields/text.ts';
import { date } from '../fields/time.ts';

/** A word to the reader about the case, or about some of its media or moments. */
export const noticeSchema = noun({
  kind: z.enum(['stand-in', 'graphic', 'update', 'note']).meta({
    description:
      '"stand-in" stays on the picture; "graphic" is shown before playback; "update" and "note" stand with the text.',
  }),
  text: nonEmptyText,
  date: date.optional(),
  source: reference.optional(),
  media: z
    .array(reference)
    .optional()
    .meta({ description: 'The media it is about; with neither media nor moments, the whole case.' }),
  moments: z.array(reference).optional().meta({ description: 'The moments it is about.' }),
}).meta({
  id: 'Notice',
  title: 'Notice',
  description: 'A word to the reader about the case or a part of it.',
});

/** Right of reply: that a party was asked, and what came of it. */
export const replySchema = noun({
  id: identifier,
  party: reference,
  to: z.array(reference).optional().meta({ description: 'The claims that were put to the party.' }),
  status: z.enum(['sought', 'received', 'declined', 'no-response']),
  date: date.optional(),
  text: nonEmptyText.optional().meta({ description: 'What the party answered.' }),
}).meta({
  id: 'Reply',
  title: 'Reply',
  description: 'Right of reply: that a party was asked, and what came of it.',
});

/** What was changed after publication, so that nothing is replaced in silence. */
export const correctionSchema = noun({
  id: identifier,
  of: reference.meta({ description: 'What was corrected, by its id.' }),
  field: z
    .string()
    .regex(/^(?:\/[^/]*)*$/)
    .optional()
    .meta({ description: 'JSON Pointer of the field within it.', examples: ['/text'] }),
  date: date,
  severity: z.enum(['minor', 'major']).meta({ description: 'A major one is shown before playback.' }),
  was: z.unknown().optional(),
  now: z.unknown().optional(),
  note: nonEmptyText.optional(),
}).meta({ id: 'Correction', title: 'Correction', description: 'What was changed after publication.' });

export type Notice = z.infer<typeof noticeSchema>;
export type Reply = z.infer<typeof replySchema>;
export type Correction = z.infer<typeof correctionSchema>;
