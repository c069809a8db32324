import { z } from 'zod';
import { clauses, name, origin, words } from './common.ts';

/** A text the authority makes known beside the plan: how to build a platform (A4.3), what an evaluation looks at. */
export const guide = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,60}$/),
  kind: z.enum(['construction-guide', 'evaluation-standard', 'other']),
  ...words,
  clause: clauses,
  origin,
  /** Paragraphs, parted by an empty line. */
  text: z.strictObject({ zh: name.max(20_000), en: name.max(40_000) }),
});
