import { MILESTONE_STANDINGS } from '@qichuang/domain';
import { z } from 'zod';
import { day, instant } from '../shapes.ts';
import { platformView } from './publicity.ts';

const words = z.strictObject({ zh: z.string(), en: z.string() });

export const keptFile = z.strictObject({
  hash: z.string(),
  name: z.string(),
  media: z.string(),
  bytes: z.number().int(),
});

/** One entry with both clocks: since and until when it is true, since and until when it was believed (B5.4). */
export const recordEntryView = z.strictObject({
  id: z.string(),
  version: z.number().int(),
  state: z.enum(['standing', 'superseded']),
  item: z.string(),
  validFrom: day,
  validUntil: day.nullable(),
  values: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
  files: z.array(keptFile),
  recordedAt: instant,
  /** Empty where nobody did: the system began the record. */
  recordedBy: z.string(),
  filing: z.string().nullable(),
  supersededAt: instant.nullable(),
  correctionReason: z.string(),
});

export const recordItemView = z.strictObject({
  id: z.string(),
  title: words,
  required: z.boolean(),
  /** `awaited`: it comes from a filing that is not due yet. */
  standing: z.enum(['there', 'stale', 'missing', 'awaited']),
  /** How it is entered; `null` for what comes from filings. */
  fields: z
    .strictObject({
      values: z.array(z.strictObject({ id: z.string(), type: z.enum(['text', 'integer']) })),
      begins: z.string().nullable(),
      ends: z.string().nullable(),
      files: z.string().nullable(),
      oneAtATime: z.boolean(),
    })
    .nullable(),
  filings: z.array(
    z.strictObject({ id: z.string(), period: z.string(), state: z.string(), dueOn: day.nullable() }),
  ),
  entries: z.array(recordEntryView),
});

export const platformRecordView = z.strictObject({
  platform: platformView,
  part: z.enum(['host', 'recommender', 'authority']),
  mayRecord: z.boolean(),
  on: day,
  knownAt: instant,
  identity: z.array(recordEntryView),
  items: z.array(recordItemView),
  /** Every entry there ever was, the latest recorded first. */
  history: z.array(recordEntryView),
});

export const milestoneStanding = z.enum(MILESTONE_STANDINGS);

const milestoneActs = ['report', 'check', 'ask-change', 'decide-change'] as const;

export const milestoneView = z.strictObject({
  id: z.string(),
  version: z.number().int(),
  standing: milestoneStanding,
  platform: z.strictObject({ id: z.string(), number: z.string(), name: z.string() }),
  organisation: z.string(),
  city: z.string(),
  origin: z.enum(['application', 'general']),
  task: words,
  deliverable: z.string(),
  dueOn: day,
  doneOn: day.nullable(),
  note: z.string(),
  proof: z.array(keptFile),
  checked: z
    .strictObject({ finding: z.string(), confirmed: z.boolean(), by: z.string(), at: instant })
    .nullable(),
  asked: z.strictObject({ to: day.nullable(), reason: z.string(), by: z.string(), at: instant }).nullable(),
  moved: z.array(z.strictObject({ from: day, to: day, reason: z.string(), consentedAt: instant })),
  /** What the reader may do with it now. */
  acts: z.array(z.enum(milestoneActs)),
});
