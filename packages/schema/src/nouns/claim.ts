import { z } from 'zod';
import { language } from '../fields/language.ts';
import { noun } from '../fields/noun.ts';
import { identifier, nonEmptyText, reference } from '../fields/text.ts';
import { date } from '../fields/time.ts';
import { speakerSchema } from './agent.ts';
import { targetSchema } from './target.ts';

/** The words in a source that carry a claim. */
export const quoteSchema = noun({
  source: reference.meta({ description: 'The source in which the words stand.' }),
  voice: z.enum(['party', 'source']).meta({
    description:
      'Whose words these are: "party", the party\'s own, shown in quotation marks; "source", the source\'s words about the party, shown as "<publisher> reported: …".',
  }),
  exact: nonEmptyText.meta({ description: 'The words, to the letter.' }),
  prefix: z.string().optional().meta({ description: 'What stands before them in the source.' }),
  suffix: z.string().optional().meta({ description: 'What stands after them in the source.' }),
  language: language.optional(),
  translation: nonEmptyText.optional().meta({ description: "The editor's translation of them." }),
}).meta({
  id: 'Quote',
  title: 'Quote',
  description: 'The words in a source that carry the claim (TextQuoteSelector).',
});

export const withdrawalSchema = noun({
  date: date.meta({ description: 'When the party took it back.' }),
  note: nonEmptyText.optional(),
}).meta({
  id: 'Withdrawal',
  title: 'Withdrawal',
  description: 'That and when the party took the claim back.',
});

/** What one party says about a moment or about seconds of footage. */
export const claimSchema = noun({
  id: identifier,
  party: reference.meta({ description: 'Whose account it belongs to.' }),
  speaker: speakerSchema.optional(),
  text: nonEmptyText.meta({ description: "The editor's neutral summary; never shown in quotation marks." }),
  stated: date.optional().meta({ description: 'When it was said.' }),
  moment: reference
    .optional()
    .meta({ description: 'The moment that it speaks about; none where it is about the whole.' }),
  targets: z.array(targetSchema).optional().meta({ description: "Only where narrower than the moment's." }),
  quotes: z.array(quoteSchema).optional(),
  updated: date.optional(),
  withdrawn: withdrawalSchema.optional(),
}).meta({
  id: 'Claim',
  title: 'Claim',
  description: 'What one party says about a moment or about seconds of footage.',
});

export type Claim = z.infer<typeof claimSchema>;
export type Quote = z.infer<typeof quoteSchema>;
export type Withdrawal = z.infer<typeof withdrawalSchema>;
