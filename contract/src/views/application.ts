import { z } from 'zod';
import { applicationState, day, idOf, instant, prose } from '../shapes.ts';

export const applicationRow = z.strictObject({
  id: z.string(),
  version: z.number().int(),
  state: applicationState,
  programme: z.string(),
  round: z.string(),
  roundTitle: z.strictObject({ zh: z.string(), en: z.string() }),
  category: z.string(),
  kind: z.string(),
  name: z.string(),
  receipt: z.string().nullable(),
  /** `null` where the reader may not know who applies. */
  organisation: z.strictObject({ id: z.string(), name: z.string(), region: z.string() }).nullable(),
  recommender: z.strictObject({ id: z.string(), name: z.string() }).nullable(),
  rank: z.number().int().nullable(),
  since: instant,
  dueAt: instant.nullable(),
  /** How far the formal check of the copy in hand has come; the authority's own affair. */
  check: z
    .strictObject({
      done: z.number().int(),
      all: z.number().int(),
      proposed: z.enum(['accept', 'correct', 'refuse']).nullable(),
      sentBack: z.boolean(),
    })
    .nullable(),
});

export const attachmentView = z.strictObject({
  id: z.string(),
  slot: z.string(),
  name: z.string(),
  media: z.enum(['pdf', 'ofd', 'jpg', 'png']),
  bytes: z.number().int(),
  /** Of a PDF; `null` where it cannot be told, or the file is none. */
  pages: z.number().int().nullable(),
  hash: z.string(),
  issuedOn: day.nullable(),
  at: instant,
});

export const fieldView = z.strictObject({
  value: z.unknown(),
  revision: z.number().int(),
  by: z.string(),
  at: instant,
  carriedOver: z.boolean(),
});

/** A rule as it came out for this application, with everything a reader needs to act on it. */
export const ruleOutcome = z.strictObject({
  rule: z.string(),
  verdict: z.enum(['pass', 'fail', 'not-applicable']),
  severity: z.enum(['block', 'reason', 'attest', 'evidence']),
  clause: z.array(z.string()),
  origin: z.string(),
  stage: z.string(),
  zh: z.string(),
  en: z.string(),
  todoZh: z.string(),
  todoEn: z.string(),
  evidence: z.array(z.string()),
  /** A stated reason, for soft rules. */
  reason: z.strictObject({ text: z.string(), decision: z.enum(['open', 'accepted', 'refused']) }).nullable(),
});

const returnReason = z.strictObject({ target: z.string(), text: z.string(), clause: z.string().nullable() });

export const actView = z.strictObject({
  act: z.string(),
  allowed: z.boolean(),
  /** Why not, in the reader's language, with the clause. */
  why: z.string().nullable(),
  clause: z.string().nullable(),
});

export const checkItem = z.strictObject({
  rule: z.string(),
  verdict: z.enum(['open', 'met', 'not-met', 'to-correct', 'not-applicable']),
  note: z.string().max(1000),
  reasonDecision: z.enum(['none', 'accepted', 'refused']),
});

export const checkView = z.strictObject({
  id: z.string(),
  version: z.number().int(),
  state: z.enum(['open', 'prepared', 'confirmed']),
  copy: z.number().int(),
  items: z.array(checkItem),
  conclusion: z
    .strictObject({ kind: z.enum(['accept', 'correct', 'refuse']), reason: z.string() })
    .nullable(),
  preparedBy: z.string().nullable(),
  preparedAt: instant.nullable(),
  sentBack: z.string().nullable(),
  confirmedBy: z.string().nullable(),
  confirmedAt: instant.nullable(),
});

export const stepView = z.strictObject({
  stage: z.string(),
  zh: z.string(),
  en: z.string(),
  state: z.enum(['done', 'current', 'next', 'ended']),
  at: instant.nullable(),
  until: instant.nullable(),
});

export const findingView = z.strictObject({
  id: z.string(),
  version: z.number().int(),
  state: z.enum(['proposed', 'heard', 'decided', 'dropped']),
  ground: z.enum(['accident', 'violation', 'false-material', 'other']),
  facts: z.string(),
  evidence: z.string(),
  hearingUntil: instant,
  statement: z.strictObject({ text: z.string(), at: instant }).nullable(),
  decision: z.string().nullable(),
});

/** One application as its reader may see it; a facet the reader may not see is `null`, never half-filled. */
export const caseView = z.strictObject({
  id: z.string(),
  version: z.number().int(),
  state: applicationState,
  standing: z.strictObject({ part: z.string(), grade: z.enum(['clerk', 'approver']).nullable() }),
  programme: z.string(),
  programmeDigest: z.string(),
  round: z.strictObject({
    id: z.string(),
    title: z.strictObject({ zh: z.string(), en: z.string() }),
    year: z.number().int(),
    namesHidden: z.boolean(),
    applyUntil: instant,
    recommendUntil: instant,
    reviewUntil: instant,
  }),
  category: z.string(),
  kind: z.string(),
  name: z.string(),
  receipt: z.string().nullable(),
  since: instant,
  dueAt: instant.nullable(),
  path: z.array(stepView),
  holder: z
    .strictObject({
      part: z.string(),
      name: z.string(),
      since: instant,
      until: instant.nullable(),
      otherwise: z.string(),
    })
    .nullable(),
  acts: z.array(actView),
  identity: z
    .strictObject({
      organisation: z.strictObject({
        id: z.string(),
        name: z.string(),
        uscc: z.string(),
        region: z.string(),
        kind: z.string(),
      }),
      recommender: z.strictObject({ id: z.string(), name: z.string() }).nullable(),
      partners: z.array(
        z.strictObject({
          id: z.string(),
          version: z.number().int(),
          name: z.string(),
          uscc: z.string(),
          region: z.string(),
          state: z.enum(['pending', 'confirmed', 'declined', 'removed']),
          note: z.string(),
          answeredAt: instant.nullable(),
        }),
      ),
    })
    .nullable(),
  /** It renews a platform by the short form: why, and which sections stand as they were; who may not read the form is not told. */
  shortForm: z
    .strictObject({
      campaign: z.string(),
      publishedOn: day,
      grade: z.enum(['excellent', 'good', 'pass', 'fail']),
      sections: z.array(z.string()),
    })
    .nullable(),
  /** Current draft for the applicant while it may be changed, otherwise the frozen copy the reader works on. */
  form: z
    .strictObject({
      copy: z.number().int().nullable(),
      redacted: z.boolean(),
      values: z.record(z.string(), fieldView),
      attachments: z.array(attachmentView),
    })
    .nullable(),
  copies: z.array(z.strictObject({ number: z.number().int(), hash: z.string(), at: instant })),
  returned: z
    .array(
      z.strictObject({
        kind: z.enum(['return', 'correction']),
        reasons: z.array(returnReason),
        at: instant,
        dueAt: instant,
      }),
    )
    .nullable(),
  reasons: z
    .array(
      z.strictObject({
        rule: z.string(),
        text: z.string(),
        decision: z.enum(['open', 'accepted', 'refused']),
      }),
    )
    .nullable(),
  statements: z.array(z.string()).nullable(),
  recommendation: z
    .strictObject({ rank: z.number().int().nullable(), opinion: z.string().nullable() })
    .nullable(),
  outcome: z.strictObject({ reason: z.string(), clause: z.string().nullable(), at: instant }).nullable(),
  check: checkView.nullable(),
  reviews: z
    .array(
      z.strictObject({
        id: z.string(),
        version: z.number().int(),
        expert: z.string(),
        expertName: z.string(),
        state: z.string(),
        total: z.number().nullable(),
        declaration: z.enum(['not-asked', 'none', 'declared']),
        ground: z.string(),
        doubts: z.array(z.strictObject({ kind: z.string(), text: z.string() })),
      }),
    )
    .nullable(),
  comments: z
    .array(z.strictObject({ strengths: z.string(), weaknesses: z.string(), advice: z.string() }))
    .nullable(),
  objections: z
    .array(
      z.strictObject({
        id: z.string(),
        number: z.string(),
        state: z.string(),
        grounds: z.string(),
        conclusion: z.string().nullable(),
      }),
    )
    .nullable(),
  findings: z.array(findingView).nullable(),
  extension: z
    .strictObject({
      id: z.string(),
      version: z.number().int(),
      state: z.enum(['prepared', 'granted', 'refused']),
      until: instant,
      reason: z.string(),
    })
    .nullable(),
});

export const recommendationEntry = z.strictObject({
  application: idOf('app'),
  verdict: z.enum(['recommend', 'not-recommend']),
  rank: z.number().int().min(1).max(9999).nullable(),
  opinion: prose(500),
});
