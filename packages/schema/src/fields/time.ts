import { z } from 'zod';

/** Decimal seconds of media time, zero or later. */
export const seconds = z
  .number()
  .nonnegative()
  .meta({ id: 'Seconds', description: 'Decimal seconds of media time.', examples: [14.5] });

/** A length of time in seconds; more than nothing. */
export const duration = z
  .number()
  .positive()
  .meta({
    id: 'Duration',
    description: 'A length of time in decimal seconds, more than 0.',
    examples: [612.4],
  });

/** Plus or minus seconds, for "about 14:05". */
export const uncertainty = z
  .number()
  .nonnegative()
  .meta({ id: 'Uncertainty', description: 'Plus or minus this many seconds.', examples: [2] });

/** Frames per second as a whole number or a ratio, exact where a decimal would drift. */
export const frameRate = z
  .string()
  .regex(/^[1-9]\d*(?:\/[1-9]\d*)?$/)
  .meta({
    id: 'FrameRate',
    description: 'Frames per second, whole or as a ratio.',
    examples: ['25', '30000/1001'],
  });

/**
 * ISO 8601 at the precision that is known: a year, a month, a day or a date-time with its offset.
 * The pattern knows the form; that the day exists in the calendar is checked after the schema.
 */
export const date = z
  .string()
  .regex(
    /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01])(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?)?)?)?$/,
  )
  .meta({
    id: 'Date',
    description: 'ISO 8601 at the precision known.',
    examples: ['2021', '2021-01', '2021-01-25', '2021-01-25T14:05:00-05:00'],
  });

/** True where a date is about right. */
export const circa = z.boolean().meta({ description: 'True where the date beside it is approximate.' });
