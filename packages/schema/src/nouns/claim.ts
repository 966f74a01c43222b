import { z } from 'zod';
import { field } from '../fields/field.ts';
import { language } from '../fields/language.ts';
import { noun } from '../fields/noun.ts';
import { identifier, nonEmptyText, reference } from '../fields/text.ts';
import { date } from '../fields/time.ts';
import { speakerSchema } from './agent.ts';
import { targetSchema } from './target.ts';

const quoteExample = { source: 's1', voice: 'party', exact: 'The door was open when we came.' };

/** The words in a source that carry a claim. */
export const quoteSchema = noun({
  source: field(reference, 'Source', 'The source in which the words stand.', 's1'),
  voice: field(
    z.enum(['party', 'source']),
    'Voice',
    'Whose words these are: "party", the party\'s own, shown in quotation marks; "source", the source\'s words about the party, shown as "<publisher> reported: …".',
    'party',
  ),
  exact: field(nonEmptyText, 'Exact words', 'The words, to the letter.', 'The door was open when we came.'),
  prefix: field(z.string(), 'Prefix', 'What stands before them in the source.', 'Okafor said: ').optional(),
  suffix: field(z.string(), 'Suffix', 'What stands after them in the source.', ' She then left.').optional(),
  language: field(language, 'Language', 'The language of the words.', 'en').optional(),
  translation: field(
    nonEmptyText,
    'Translation',
    "The editor's translation of them into the document's language.",
    'La puerta estaba abierta cuando llegamos.',
  ).optional(),
}).meta({
  id: 'Quote',
  title: 'Quote',
  description: 'The words in a source that carry the claim (TextQuoteSelector).',
  examples: [quoteExample],
});

/** That a party took a claim back. */
export const withdrawalSchema = noun({
  date: field(date, 'Date', 'When the party took it back.', '2026-06-09'),
  note: field(nonEmptyText, 'Note', 'How or why.', 'Taken back by letter.').optional(),
}).meta({
  id: 'Withdrawal',
  title: 'Withdrawal',
  description: 'That and when the party took the claim back.',
  examples: [{ date: '2026-06-09', note: 'Taken back by letter.' }],
});

/** What one party says about a moment or about seconds of footage. */
export const claimSchema = noun({
  id: field(identifier, 'Id', 'Its name in this document.', 'c1'),
  party: field(reference, 'Party', 'Whose account it belongs to.', 'union'),
  speaker: speakerSchema.optional(),
  text: field(
    nonEmptyText,
    'Text',
    "The editor's neutral summary; never shown in quotation marks.",
    'The union said that the door was open.',
  ),
  stated: field(date, 'Stated', 'When it was said.', '2026-06-04').optional(),
  moment: field(
    reference,
    'Moment',
    'The moment that it speaks about; none where it is about the whole.',
    'm1',
  ).optional(),
  targets: field(z.array(targetSchema), 'Targets', "Only where narrower than the moment's.", [
    { media: 'raw', start: 14.5, end: 16 },
  ]).optional(),
  quotes: field(z.array(quoteSchema), 'Quotes', 'The words in sources that carry it.', [
    quoteExample,
  ]).optional(),
  updated: field(date, 'Updated', 'When this entry was last changed.', '2026-06-10').optional(),
  withdrawn: withdrawalSchema.optional(),
}).meta({
  id: 'Claim',
  title: 'Claim',
  description: 'What one party says about a moment or about seconds of footage.',
  examples: [
    {
      id: 'c1',
      party: 'union',
      text: 'The union said that the door was open.',
      moment: 'm1',
      quotes: [quoteExample],
    },
  ],
});
