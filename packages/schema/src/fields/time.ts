import { z } from 'zod';
import { frameRatePattern } from './patterns.ts';
import { datePattern } from './scanned-patterns.ts';

/** Decimal seconds of media time, zero or later. */
export const seconds = z
  .number()
  .nonnegative()
  .meta({ id: 'Seconds', title: 'Seconds', description: 'Decimal seconds of media time.', examples: [14.5] });

/** A length of time in seconds; more than nothing. */
export const duration = z
  .number()
  .positive()
  .meta({
    id: 'Duration',
    title: 'Duration',
    description: 'A length of time in decimal seconds, more than 0.',
    examples: [612.4],
  });

/** Plus or minus seconds, for "about 14:05". */
export const uncertainty = z
  .number()
  .nonnegative()
  .meta({
    id: 'Uncertainty',
    title: 'Uncertainty',
    description: 'Plus or minus this many seconds.',
    examples: [2],
  });

/** Frames per second as a whole number or a ratio, exact where a decimal would drift. */
export const frameRate = z
  .string()
  .regex(frameRatePattern)
  .meta({
    id: 'FrameRate',
    title: 'Frame rate',
    description: 'Frames per second, whole or as a ratio.',
    examples: ['25', '30000/1001'],
  });

/**
 * ISO 8601 at the precision that is known: a year, a month, a day or a date-time with its offset.
 * The pattern knows the form; that the day exists in the calendar is checked after the schema.
 */
export const date = z
  .string()
  .regex(datePattern)
  .meta({
    id: 'Date',
    title: 'Date',
    description: 'ISO 8601 at the precision known: a year, a month, a day or a date-time.',
    examples: ['2021', '2021-01', '2021-01-25', '2021-01-25T14:05:00-05:00'],
  });

/** True where a date is about right. */
export const circa = z.boolean().meta({
  title: 'Circa',
  description: 'True where the date beside it is approximate.',
  examples: [true],
});
