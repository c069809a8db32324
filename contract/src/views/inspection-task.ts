import { INSPECTION_RESULTS, INSPECTION_TASK_STATES, INSPECTION_VERDICTS } from '@qichuang/domain';
import { z } from 'zod';
import { day, idOf, instant } from '../shapes.ts';
import { actView, attachmentView, fieldView } from './application.ts';

export const onTask = z.strictObject({ task: idOf('itk') });

const result = z.enum(INSPECTION_RESULTS);

const sent = z.strictObject({
  id: z.string(),
  name: z.string(),
  organisation: z.string(),
  credential: z.string(),
  /** Stepped back, and nobody has taken the place yet. */
  declined: z.boolean(),
});

export const inspectionTaskRow = z.strictObject({
  id: z.string(),
  version: z.number().int(),
  state: z.enum(INSPECTION_TASK_STATES),
  programme: z.string(),
  programmeDigest: z.string(),
  category: z.string(),
  platform: z.strictObject({ id: z.string(), name: z.string(), number: z.string(), city: z.string() }),
  organisation: z.string(),
  recommender: z.string(),
  inspection: z.strictObject({ id: z.string(), name: z.string(), year: z.number().int() }),
  inspectors: z.array(sent),
  inspectOn: day.nullable(),
  /** The day is over and the findings are not handed in. */
  overdue: z.boolean(),
  /** Known to a reader once every inspector has signed. */
  result: result.nullable(),
  endedOn: day.nullable(),
  objectionUntil: day.nullable(),
});

/** A query that narrows lists of inspection tasks, as it stands in their address. */
export const inspectionTaskQuery = {
  /** Several states, with commas between them. */
  state: z.string().max(120).optional(),
  inspection: idOf('isp').optional(),
  platform: idOf('plt').optional(),
  city: z.string().max(4).optional(),
  text: z.string().max(80).optional(),
};

/** One inspection as its reader may see it: what is typed for its inspectors, what was signed for everyone else. */
export const inspectionTaskView = inspectionTaskRow.extend({
  standing: z.strictObject({ part: z.string(), grade: z.enum(['clerk', 'approver']).nullable() }),
  acts: z.array(actView),
  /** Items that are looked at, each with its ground. */
  items: z.array(
    z.strictObject({
      id: z.string(),
      zh: z.string(),
      en: z.string(),
      basis: z.array(z.string()),
      evidence: z.array(z.strictObject({ zh: z.string(), en: z.string() })),
    }),
  ),
  draws: z.array(z.strictObject({ id: z.string(), number: z.number().int() })),
  notified: z
    .strictObject({
      at: instant,
      ways: z.array(z.enum(['online', 'on-site'])),
      recusalUntil: day,
    })
    .nullable(),
  beganAt: instant.nullable(),
  /** The draft while it is typed, the copy once it was handed in; `null` for whoever may see neither. */
  form: z
    .strictObject({
      copy: z.number().int().nullable(),
      values: z.record(z.string(), fieldView),
      attachments: z.array(attachmentView),
    })
    .nullable(),
  /** What was signed. */
  findings: z
    .strictObject({
      items: z.array(
        z.strictObject({ item: z.string(), verdict: z.enum(INSPECTION_VERDICTS), note: z.string() }),
      ),
      overall: result,
      facts: z.string(),
      rectifyUntil: day.nullable(),
      party: z.strictObject({
        name: z.string(),
        stand: z.enum(['signed', 'refused', 'absent']),
        reason: z.string(),
        statement: z.string(),
      }),
    })
    .nullable(),
  receipt: z.string().nullable(),
  /** Hash of the copy to be signed, or that was. */
  hash: z.string().nullable(),
  copies: z.array(z.strictObject({ number: z.number().int(), hash: z.string(), at: instant })),
  signatures: z.array(z.strictObject({ name: z.string(), at: instant, own: z.boolean() })),
  reopened: z.array(z.strictObject({ name: z.string(), at: instant, reason: z.string() })),
  /** Who stepped back or gave way, for the office and the inspectors; empty for everyone else. */
  replacements: z.array(
    z.strictObject({ out: z.string(), into: z.string().nullable(), reason: z.string(), at: instant }),
  ),
  /** Another inspector asked for by the host: for the host and the office. */
  recusalsAsked: z.array(
    z.strictObject({
      inspector: z.string(),
      name: z.string(),
      reason: z.string(),
      at: instant,
      answer: z.strictObject({ replaced: z.boolean(), reason: z.string(), at: instant }).nullable(),
    }),
  ),
  history: z.array(
    z.strictObject({
      at: instant,
      act: z.string(),
      who: z.string(),
      to: z.string(),
      clause: z.string(),
    }),
  ),
});

const drawn = z.strictObject({ id: z.string(), number: z.number().int(), state: z.string() });

/** One batch for the office that runs it: both draws, who may not go where, its tasks. */
export const inspectionView = z.strictObject({
  id: z.string(),
  version: z.number().int(),
  state: z.enum(['prepared', 'drawn', 'running', 'published', 'cancelled']),
  programme: z.string(),
  year: z.number().int(),
  name: z.string(),
  plan: z.strictObject({ id: z.string(), title: z.string() }),
  from: day,
  until: day,
  objects: drawn.nullable(),
  inspectors: drawn.nullable(),
  /** How many were drawn, once that is confirmed. */
  objectCount: z.number().int(),
  /** Fewest that may go to one platform. */
  least: z.number().int(),
  perTask: z.number().int().nullable(),
  recusals: z.array(
    z.strictObject({
      inspector: z.string(),
      platform: z.string(),
      ground: z.string(),
      reason: z.string(),
    }),
  ),
  tasks: z.array(inspectionTaskRow),
  acts: z.array(actView),
});
