import { z } from 'zod';
import { field } from '../fields/field.ts';
import { noun } from '../fields/noun.ts';
import { regionSchema } from '../fields/region.ts';
import { reference } from '../fields/text.ts';
import { seconds, uncertainty } from '../fields/time.ts';

// The three shapes forbid one another's keys, so that { start, at } is an error and not a guess.
const forbidden = z
  .never()
  .optional()
  .meta({ title: 'Not here', description: 'Belongs to another shape of target: the shapes never mix.' });
const shared = {
  media: field(reference, 'Media', 'The recording that is meant.', 'raw'),
  region: regionSchema.optional(),
  uncertainty: field(
    uncertainty,
    'Uncertainty',
    'Plus or minus this many seconds, for "about".',
    2,
  ).optional(),
};

/** A range of one recording. */
export const rangeTargetSchema = noun({
  ...shared,
  start: field(seconds, 'Start', 'First second that is meant.', 14.5),
  end: field(seconds, 'End', 'Where it ends; not included.', 16),
  at: forbidden,
}).meta({
  id: 'RangeTarget',
  title: 'Range',
  description: 'From start to end of one recording. Half-open: the end is not included.',
  examples: [{ media: 'raw', start: 14.5, end: 16 }],
});

/** A range that goes on to the end of the recording. */
export const openRangeTargetSchema = noun({
  ...shared,
  start: field(seconds, 'Start', 'First second that is meant; it goes on to the end of the recording.', 590),
  end: forbidden,
  at: forbidden,
}).meta({
  id: 'OpenRangeTarget',
  title: 'Open range',
  description: 'From start to the end of the recording.',
  examples: [{ media: 'raw', start: 590 }],
});

/** One instant of a recording. */
export const pointTargetSchema = noun({
  ...shared,
  at: field(seconds, 'At', 'The instant that is meant.', 61.25),
  start: forbidden,
  end: forbidden,
}).meta({
  id: 'PointTarget',
  title: 'Point',
  description: 'One instant of the recording.',
  examples: [{ media: 'raw', at: 61.25 }],
});

/** A time (and region) of one recording, in exactly one of three shapes. */
export const targetSchema = z.union([rangeTargetSchema, openRangeTargetSchema, pointTargetSchema]).meta({
  id: 'Target',
  title: 'Target',
  description: 'A range { media, start, end }, an open range { media, start } or a point { media, at }.',
  examples: [
    { media: 'raw', start: 14.5, end: 16 },
    { media: 'raw', start: 590 },
    { media: 'raw', at: 61.25 },
  ],
});
