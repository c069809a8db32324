import { z } from 'zod';
import { instant, line } from '../shapes.ts';

export const letterState = z.enum(['waiting', 'sent', 'dead', 'declined']);

/** A letter as an administrator sees it: without what it says, which may be of a case. */
export const letterView = z.strictObject({
  id: z.string(),
  topic: z.string(),
  name: z.string(),
  email: z.string(),
  state: letterState,
  attempts: z.number().int(),
  lastError: z.string(),
  writtenAt: instant,
  settledAt: instant.nullable(),
});

const inBoth = z.strictObject({ zh: line(300), en: line(300) });

export const mailWords = z.strictObject({ subject: inBoth, lines: z.array(inBoth).max(12) });
