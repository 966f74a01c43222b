import { z } from 'zod';
import { field } from '../fields/field.ts';
import { noun } from '../fields/noun.ts';
import { pointerPattern } from '../fields/patterns.ts';
import { identifier, nonEmptyText, reference } from '../fields/text.ts';
import { date } from '../fields/time.ts';

/** A word to the reader about the case, or about some of its media or moments. */
export const noticeSchema = noun({
  kind: field(
    z.enum(['stand-in', 'graphic', 'update', 'note']),
    'Kind',
    '"stand-in" stays on the picture; "graphic" is shown before playback; "update" and "note" stand with the text.',
    'graphic',
  ),
  text: field(nonEmptyText, 'Text', 'What the reader is told.', 'The recording shows an injury.'),
  date: field(date, 'Date', 'When it was added.', '2026-06-11').optional(),
  source: field(reference, 'Source', 'The source that it rests on.', 's1').optional(),
  media: field(
    z.array(field(reference, 'Media', 'One of them, by its id.', 'raw')),
    'Media',
    'The media it is about; with neither media nor moments, the whole case.',
    ['raw'],
  ).optional(),
  moments: field(
    z.array(field(reference, 'Moment', 'One of them, by its id.', 'm1')),
    'Moments',
    'The moments it is about.',
    ['m1'],
  ).optional(),
}).meta({
  id: 'Notice',
  title: 'Notice',
  description: 'A word to the reader about the case or a part of it.',
  examples: [{ kind: 'graphic', text: 'The recording shows an injury.', media: ['raw'] }],
});

/** Right of reply: that a party was asked, and what came of it. */
export const replySchema = noun({
  id: field(identifier, 'Id', 'Its name in this document.', 'y1'),
  party: field(reference, 'Party', 'Who was asked.', 'union'),
  to: field(
    z.array(field(reference, 'Claim', 'One of them, by its id.', 'c1')),
    'To',
    'The claims that were put to the party.',
    ['c1'],
  ).optional(),
  status: field(
    z.enum(['sought', 'received', 'declined', 'no-response']),
    'Status',
    'What came of it so far.',
    'received',
  ),
  date: field(date, 'Date', 'When that was.', '2026-06-12').optional(),
  text: field(nonEmptyText, 'Text', 'What the party answered.', 'We stand by our account.').optional(),
}).meta({
  id: 'Reply',
  title: 'Reply',
  description: 'Right of reply: that a party was asked, and what came of it.',
  examples: [{ id: 'y1', party: 'union', to: ['c1'], status: 'sought', date: '2026-06-12' }],
});

/** What was changed after publication, so that nothing is replaced in silence. */
export const correctionSchema = noun({
  id: field(identifier, 'Id', 'Its name in this document.', 'k1'),
  of: field(reference, 'Of', 'What was corrected, by its id.', 'c1'),
  field: field(
    z.string().regex(pointerPattern),
    'Field',
    'JSON Pointer of the field within it.',
    '/text',
  ).optional(),
  date: field(date, 'Date', 'When it was corrected.', '2026-06-15'),
  severity: field(z.enum(['minor', 'major']), 'Severity', 'A major one is shown before playback.', 'minor'),
  was: field(z.unknown(), 'Was', 'What stood there before: any JSON.', 'The door was shut.').optional(),
  now: field(z.unknown(), 'Now', 'What stands there now: any JSON.', 'The door was open.').optional(),
  note: field(nonEmptyText, 'Note', 'Why it was changed.', 'The summary turned the words round.').optional(),
}).meta({
  id: 'Correction',
  title: 'Correction',
  description: 'What was changed after publication.',
  examples: [{ id: 'k1', of: 'c1', field: '/text', date: '2026-06-15', severity: 'minor' }],
});
