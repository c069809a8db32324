import { FILING_KINDS, FILING_STATES } from '@qichuang/domain';
import { z } from 'zod';
import { day, instant, line, prose } from '../shapes.ts';
import { actView, attachmentView, fieldView } from './application.ts';

export const filingKind = z.enum(FILING_KINDS);

const named = z.strictObject({ id: z.string(), name: z.string() });

export const filingRow = z.strictObject({
  id: z.string(),
  version: z.number().int(),
  state: z.enum(FILING_STATES),
  kind: filingKind,
  programme: z.string(),
  programmeDigest: z.string(),
  category: z.string(),
  /** `2026`, `2026-H1`; empty where the kind has no period. */
  period: z.string(),
  /** What it is filed for within its kind: a kind of change; empty otherwise. */
  about: z.string(),
  /** `null` for a recommender's progress report. */
  platform: z
    .strictObject({ id: z.string(), name: z.string(), number: z.string(), city: z.string() })
    .nullable(),
  organisation: z.string(),
  recommender: named,
  receipt: z.string().nullable(),
  /** Of the reply on a change (D12), as it stands on the paper; `null` where there is none or the office writes it in by hand. */
  documentNumber: z.string().nullable(),
  dueOn: day.nullable(),
  overdue: z.boolean(),
  answerBy: instant.nullable(),
  since: instant,
});

/** A query that narrows lists of filings, as it stands in their address. */
export const filingQuery = {
  kind: filingKind.optional(),
  /** Several states, with commas between them. */
  state: z.string().max(200).optional(),
  period: z.string().max(10).optional(),
  platform: z
    .string()
    .regex(/^plt_[0-9a-hjkmnp-tv-z]{10}$/)
    .optional(),
  city: z.string().max(4).optional(),
  text: z.string().max(80).optional(),
};

const figure = z.strictObject({
  id: z.string(),
  zh: z.string(),
  en: z.string(),
  value: z.number(),
  unit: z.strictObject({ zh: z.string(), en: z.string() }).nullable(),
});

/** A number for the reply on a change: the next one of the year, or a later one with the reason. */
export const askedNumber = z.strictObject({
  agency: line(40),
  serial: z.number().int().min(1).max(99_999),
  reason: prose(200),
});

/** One filing as its reader may see it: the draft for whoever writes it, the frozen copy for everyone else. */
export const filingView = filingRow.extend({
  standing: z.strictObject({ part: z.string(), grade: z.enum(['clerk', 'approver']).nullable() }),
  acts: z.array(actView),
  form: z.strictObject({
    /** Number of the frozen copy, `null` for the draft. */
    copy: z.number().int().nullable(),
    values: z.record(z.string(), fieldView),
    attachments: z.array(attachmentView),
  }),
  /** What the system adds from its own records: reckoned now for a draft, as frozen for a copy. */
  reckoned: z.array(figure),
  /** The application's goals for the year with what was reached; empty where the kind has none. */
  goals: z.array(figure.extend({ goal: z.number() })),
  /** What does not agree; it keeps nobody from handing in. */
  notices: z.array(
    z.strictObject({
      check: z.string(),
      zh: z.string(),
      en: z.string(),
      measures: z.array(
        z.strictObject({
          id: z.string(),
          zh: z.string(),
          en: z.string(),
          before: z.number().nullable(),
          now: z.number(),
        }),
      ),
    }),
  ),
  /** Whether the system knows values for a draft nobody has touched. */
  carries: z.boolean(),
  /** Texts that may be raised as problems or suggestions (B6.3). */
  raises: z.array(z.strictObject({ field: z.string(), text: z.string() })),
  copies: z.array(z.strictObject({ number: z.number().int(), hash: z.string(), at: instant })),
  returned: z.array(
    z.strictObject({
      reasons: z.array(
        z.strictObject({ target: z.string(), text: z.string(), clause: z.string().nullable() }),
      ),
      by: z.string(),
      at: instant,
      dueAt: instant,
    }),
  ),
  endorsement: z.strictObject({ opinion: z.string(), by: z.string(), at: instant }).nullable(),
  outcome: z.strictObject({ reason: z.string(), by: z.string(), at: instant }).nullable(),
  /** What the reply would be numbered, for the authority that answers a change; `null` for everyone else. */
  replyNumber: z
    .strictObject({ agency: z.string(), year: z.number().int(), next: z.number().int() })
    .nullable(),
  history: z.array(
    z.strictObject({
      at: instant,
      act: z.string(),
      part: z.string(),
      who: z.string(),
      from: z.string().nullable(),
      to: z.string(),
      clause: z.string(),
      note: z.string(),
      digest: z.string(),
    }),
  ),
});

export const dutyRow = z.strictObject({
  filing: z.string(),
  kind: filingKind,
  period: z.string(),
  dueOn: day.nullable(),
  /** `open` until it was handed in. */
  state: z.string(),
  overdue: z.boolean(),
  handedInAt: instant.nullable(),
  platform: z.strictObject({ id: z.string(), name: z.string(), number: z.string() }).nullable(),
  city: z.string(),
  organisation: z.string(),
  recommender: z.string(),
});
