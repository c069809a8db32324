import { z } from 'zod';
import { categoryId, day, idOf, instant, line } from '../shapes.ts';
import { actView } from './application.ts';
import { keptFile } from './platform-record.ts';

const words = z.strictObject({ id: z.string(), zh: z.string(), en: z.string() });

/** Up to a hundred thousand million yuan, in fen. */
const fen = z.number().int().min(0).max(10_000_000_000_000);

/** One line as it is entered; money in fen, files by the hashes they are kept with the platform under. */
export const supportLine = z.strictObject({
  platform: idOf('plt'),
  kind: z.string().max(40),
  source: z.string().max(40),
  sourceName: line(100),
  amountFen: fen,
  receivedFen: fen,
  decidedOn: day,
  purpose: line(200),
  documentNumber: line(60),
  files: z.array(z.string().regex(/^[0-9a-f]{64}$/)).max(10),
  /** Of a priority recommendation: which pilot project, its level, what became of it. */
  pilot: z.strictObject({ name: line(100), level: line(40, 0), result: line(200, 0) }).nullable(),
});

/** What is wrong with one line, in the reader's language. */
export const supportFault = z.strictObject({
  line: z.number().int(),
  kind: z.string(),
  says: z.string(),
});

export const supportRow = z.strictObject({
  id: z.string(),
  version: z.number().int(),
  state: z.enum(['proposed', 'standing', 'struck']),
  programme: z.string(),
  platform: z.strictObject({
    id: z.string(),
    name: z.string(),
    number: z.string(),
    city: z.string(),
    category: z.string(),
    organisation: z.string(),
  }),
  kind: words,
  source: words,
  sourceName: z.string(),
  amountFen: z.number().int(),
  receivedFen: z.number().int(),
  decidedOn: day,
  year: z.number().int(),
  purpose: z.string(),
  documentNumber: z.string(),
  files: z.array(keptFile),
  pilot: z.strictObject({ name: z.string(), level: z.string(), result: z.string() }).nullable(),
  recordedBy: z.string(),
  recordedAt: instant,
  /** Empty while nobody has. */
  confirmedBy: z.string(),
  struckReason: z.string(),
  acts: z.array(actView),
});

/** A query that narrows the register, as it stands in its address. */
export const supportQuery = {
  platform: idOf('plt').optional(),
  kind: z.string().max(40).optional(),
  source: z.string().max(40).optional(),
  year: z.coerce.number().int().min(2000).max(2200).optional(),
  /** Several states, with commas between them. */
  state: z.string().max(60).optional(),
  city: z.string().max(4).optional(),
  category: categoryId.optional(),
  text: z.string().max(80).optional(),
};
