import { z } from 'zod';
import { idOf, instant, line } from '../shapes.ts';

/** How chance comes into a draw: at least two offices that give a part of it, and a value that nobody here controls. */
export const ceremony = {
  witnesses: z
    .array(z.strictObject({ source: line(60), person: line(60) }))
    .min(2)
    .max(9),
  publicSource: line(120),
  fallback: line(120, 0),
  deadline: instant.nullable(),
  repeats: idOf('drw').nullable(),
};
