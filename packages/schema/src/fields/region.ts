import { z } from 'zod';
import { noun } from './noun.ts';

/** A rectangle of the picture. Percent is of the picture's width and height; pixel is of its natural size. */
export const regionSchema = noun({
  unit: z.enum(['percent', 'pixel']).meta({ description: 'What the four numbers count.' }),
  x: z.number().nonnegative().meta({ description: 'Distance from the left edge.' }),
  y: z.number().nonnegative().meta({ description: 'Distance from the top edge.' }),
  width: z.number().positive().meta({ description: 'Width of the rectangle.' }),
  height: z.number().positive().meta({ description: 'Height of the rectangle.' }),
}).meta({ id: 'Region', title: 'Region', description: 'A rectangle of the picture (Media Fragments xywh).' });

export type Region = z.infer<typeof regionSchema>;
