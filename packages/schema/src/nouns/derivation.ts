import { z } from 'zod';
import { field } from '../fields/field.ts';
import { noun } from '../fields/noun.ts';
import { regionSchema } from '../fields/region.ts';
import { reference } from '../fields/text.ts';
import { seconds } from '../fields/time.ts';

const cutExample = { start: 0, end: 20, from: 41.5 };

/** A run of an edit that shows a run of an original. */
export const cutSchema = noun({
  start: field(seconds, 'Start', 'Where the cut starts in this edit.', 0),
  end: field(seconds, 'End', 'Where it ends in this edit; not included.', 20),
  from: field(seconds, 'From', 'The second of the original that is shown at `start`.', 41.5),
  rate: field(
    z.number().positive(),
    'Rate',
    'Seconds of the original per second of this edit; 1 where left out.',
    0.5,
  ).optional(),
  crop: regionSchema.optional(),
}).meta({
  id: 'Cut',
  title: 'Cut',
  description: 'A run of this edit that shows a run of the original, or a part (`crop`) of its picture.',
  examples: [cutExample],
});

/** How an edit was made from another recording. */
export const derivationSchema = noun({
  media: field(reference, 'Media', 'The recording that this one was cut from.', 'raw'),
  cuts: field(z.array(cutSchema), 'Cuts', 'Which seconds show which; left out where nobody knows.', [
    cutExample,
  ]).optional(),
}).meta({
  id: 'Derivation',
  title: 'Derivation',
  description: 'How an edit was made from another recording.',
  examples: [{ media: 'raw', cuts: [cutExample] }],
});
