import { z } from 'zod';
import { field } from './field.ts';
import { noun } from './noun.ts';

/** A rectangle of the picture. Percent is of the picture's width and height; pixel is of its natural size. */
export const regionSchema = noun({
  unit: field(z.enum(['percent', 'pixel']), 'Unit', 'What the four numbers count.', 'percent'),
  x: field(z.number().nonnegative(), 'X', 'Distance from the left edge.', 25),
  y: field(z.number().nonnegative(), 'Y', 'Distance from the top edge.', 10),
  width: field(z.number().positive(), 'Width', 'Width of the rectangle.', 50),
  height: field(z.number().positive(), 'Height', 'Height of the rectangle.', 80),
}).meta({
  id: 'Region',
  title: 'Region',
  description: 'A rectangle of the picture (Media Fragments xywh).',
  examples: [{ unit: 'percent', x: 25, y: 10, width: 50, height: 80 }],
});
