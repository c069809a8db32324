import { TIE_KINDS } from '@qichuang/domain';
import { z } from 'zod';
import { instant } from '../shapes.ts';

/** A tie of a person with an organisation, standing or ended. */
export const tieView = z.strictObject({
  id: z.string(),
  uscc: z.string(),
  name: z.string(),
  kind: z.enum(TIE_KINDS),
  ground: z.string(),
  declaredBy: z.string(),
  declaredAt: instant,
  ended: z.strictObject({ by: z.string(), at: instant, reason: z.string() }).nullable(),
});
