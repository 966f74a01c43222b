import { z } from 'zod';
import { webAddress } from '../fields/address.ts';
import { sha256 } from '../fields/digest.ts';
import { language } from '../fields/language.ts';
import { noun } from '../fields/noun.ts';
import { identifier, nonEmptyText } from '../fields/text.ts';
import { circa, date } from '../fields/time.ts';

export const sourceSchema = noun({
  id: identifier,
  type: nonEmptyText.meta({
    description: 'What it is, by its schema.org name.',
    examples: ['NewsArticle', 'Statement', 'Letter', 'Report', 'VideoObject', 'SocialMediaPosting'],
  }),
  title: nonEmptyText.meta({ description: 'Its headline or name.' }),
  publisher: nonEmptyText.optional().meta({ description: 'Who published it.' }),
  authors: z.array(nonEmptyText).optional().meta({ description: 'Who wrote or gave it.' }),
  stated: date
    .optional()
    .meta({ description: 'When it was said or written, where that is not when it was published.' }),
  datePublished: date.optional(),
  dateModified: date.optional(),
  circa: circa.optional(),
  url: webAddress.optional(),
  archivedAt: webAddress.optional().meta({ description: 'A kept copy of it.' }),
  accessed: date.optional(),
  sha256: sha256.optional(),
  language: language.optional(),
}).meta({
  id: 'Source',
  title: 'Source',
  description: 'An article, statement, letter or recording in which a party is quoted.',
});

export type Source = z.infer<typeof sourceSchema>;
