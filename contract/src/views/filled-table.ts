import { z } from 'zod';

/** A filled-in table as it was read: each row with the line it makes, or what is wrong with it in words. */
export function filledTable<Line extends z.ZodType>(line: Line) {
  return z.strictObject({
    rows: z.array(
      z.strictObject({
        row: z.number().int(),
        cells: z.array(z.string()),
        line: line.nullable(),
        faults: z.array(z.string()),
      }),
    ),
    head: z.array(z.string()),
  });
}
