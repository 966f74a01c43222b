import { z } from 'zod';
import { webAddress } from '../fields/address.ts';
import { sha256 } from '../fields/digest.ts';
import { field } from '../fields/field.ts';
import { language } from '../fields/language.ts';
import { noun } from '../fields/noun.ts';
import { identifier, nonEmptyText } from '../fields/text.ts';
import { circa, date } from '../fields/time.ts';

/** An article, statement, letter or recording in which a party is quoted. */
export const sourceSchema = noun({
  id: field(identifier, 'Id', 'Its name in this document.', 's1'),
  type: field(
    nonEmptyText,
    'Type',
    'What it is, by its schema.org name.',
    'NewsArticle',
    'Statement',
    'Letter',
    'Report',
    'VideoObject',
    'SocialMediaPosting',
  ),
  title: field(nonEmptyText, 'Title', 'Its headline or name.', 'What happened in the lobby'),
  publisher: field(nonEmptyText, 'Publisher', 'Who published it.', 'Harbour Times').optional(),
  authors: field(
    z.array(field(nonEmptyText, 'Author', 'One of them, by name.', 'A. Lindqvist')),
    'Authors',
    'Who wrote or gave it.',
    ['A. Lindqvist'],
  ).optional(),
  stated: field(
    date,
    'Stated',
    'When it was said or written, where that is not when it was published.',
    '2026-06-03',
  ).optional(),
  datePublished: field(date, 'Published', 'When it was published.', '2026-06-04').optional(),
  dateModified: field(date, 'Modified', 'When its publisher last changed it.', '2026-06-05').optional(),
  circa: circa.optional(),
  url: field(webAddress, 'Address', 'Where it can be read.', 'https://example.org/lobby').optional(),
  archivedAt: field(
    webAddress,
    'Archived at',
    'A kept copy of it.',
    'https://archive.example.org/2026/lobby',
  ).optional(),
  accessed: field(date, 'Accessed', 'When it was last read for this document.', '2026-06-11').optional(),
  sha256: field(
    sha256,
    'SHA-256',
    'SHA-256 of the copy that was read.',
    '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  ).optional(),
  language: field(language, 'Language', 'The language that it is in.', 'en').optional(),
}).meta({
  id: 'Source',
  title: 'Source',
  description: 'An article, statement, letter or recording in which a party is quoted.',
  examples: [
    { id: 's1', type: 'NewsArticle', title: 'What happened in the lobby', publisher: 'Harbour Times' },
  ],
});
