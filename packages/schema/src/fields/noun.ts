import { z } from 'zod';
import { extensions } from './extensions.ts';

/**
 * An object of the document: its own fields, `extensions`, and whatever else was there.
 * Unknown keys survive a read and a write, because a 1.0 reader must not lose what a 1.1 writer added.
 */
export function noun<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  // Zod probes `new Function` when an object schema is made, not when it is used, and under a strict content security
  // policy that is a reported violation. So it is told before the first one.
  z.config({ jitless: true });
  return z.looseObject({ ...shape, extensions: extensions.optional() });
}
