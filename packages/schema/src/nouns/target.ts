import { z } from 'zod';
import { noun } from '../fields/noun.ts';
import { regionSchema } from '../fields/region.ts';
import { reference } from '../fields/text.ts';
import { seconds, uncertainty } from '../fields/time.ts';

// The three shapes forbid one another's keys, so that { start, at } is an error and not a guess.
const forbidden = z.never().optional();
const shared = {
  media: reference.meta({ description: 'The recording that is meant.' }),
  region: regionSchema.optional(),
  uncertainty: uncertainty.optional(),
};

export const rangeTargetSchema = noun({
  ...shared,
  start: seconds.meta({ description: 'First second that is meant.' }),
  end: seconds.meta({ description: 'Where it ends; not included.' }),
  at: forbidden,
}).meta({ id: 'RangeTarget', title: 'Range', description: 'Half-open: [start, end).' });

export const openRangeTargetSchema = noun({
  ...shared,
  start: seconds.meta({ description: 'First second that is meant; it goes on to the end of the recording.' }),
  end: forbidden,
  at: forbidden,
}).meta({
  id: 'OpenRangeTarget',
  title: 'Open range',
  description: 'From start to the end of the recording.',
});

export const pointTargetSchema = noun({
  ...shared,
  at: seconds.meta({ description: 'The instant that is meant.' }),
  start: forbidden,
  end: forbidden,
}).meta({ id: 'PointTarget', title: 'Point', description: 'One instant of the recording.' });

/** A time (and region) of one recording, in exactly one of three shapes. */
export const targetSchema = z.union([rangeTargetSchema, openRangeTargetSchema, pointTargetSchema]).meta({
  id: 'Target',
  title: 'Target',
  description: 'A range { media, start, end }, an open range { media, start } or a point { media, at }.',
});

export type Target = z.infer<typeof targetSchema>;
export type RangeTarget = z.infer<typeof rangeTargetSchema>;
export type OpenRangeTarget = z.infer<typeof openRangeTargetSchema>;
export type PointTarget = z.infer<typeof pointTargetSchema>;
