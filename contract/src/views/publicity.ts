import { z } from 'zod';
import { day, instant } from '../shapes.ts';
import { rankingLine, scoreComparison } from './review.ts';
import { minutes } from './round.ts';

export const rankingView = z.strictObject({
  id: z.string(),
  version: z.number().int(),
  state: z.enum(['drafted', 'prepared', 'confirmed']),
  round: z.string(),
  category: z.string(),
  lines: z.array(rankingLine),
  /** `null` for lists drawn up before scores were compared. */
  comparison: scoreComparison.nullable(),
  target: z
    .strictObject({ number: z.number().int(), by: z.number().int(), designated: z.number().int() })
    .nullable(),
  minutes: minutes.nullable(),
  /** The last meeting on the category that was not called off, with what it held; `null` where none was convened. */
  meeting: z
    .strictObject({
      id: z.string(),
      title: z.string(),
      state: z.enum(['convened', 'running', 'ended', 'closed']),
      places: z.number().int().nullable(),
      verdicts: z.array(
        z.strictObject({ application: z.string(), selected: z.boolean(), reason: z.string() }),
      ),
    })
    .nullable(),
  preparedBy: z.string().nullable(),
  /** Whoever prepared it is told so by their id: two people may share a name. */
  preparedById: z.string().nullable(),
  sentBack: z.string().nullable(),
  confirmedBy: z.string().nullable(),
});

export const listEntry = z.strictObject({
  application: z.string(),
  category: z.string(),
  kind: z.string(),
  name: z.string(),
  organisation: z.string(),
  partners: z.array(z.string()),
  recommender: z.string(),
  city: z.string(),
  acceptedReasons: z.array(z.strictObject({ rule: z.string(), text: z.string() })),
});

export const noticeView = z.strictObject({
  id: z.string(),
  version: z.number().int(),
  state: z.enum(['prepared', 'published', 'dropped']),
  round: z.string(),
  programme: z.string(),
  number: z.string(),
  title: z.string(),
  entries: z.array(listEntry),
  startsOn: day,
  days: z.array(day),
  until: instant,
  preparedBy: z.string(),
  preparedById: z.string().nullable(),
  publishedBy: z.string().nullable(),
  publishedAt: instant.nullable(),
  openObjections: z.number().int(),
});

export const objectionView = z.strictObject({
  id: z.string(),
  version: z.number().int(),
  state: z.enum(['filed', 'accepted', 'invalid', 'answered']),
  number: z.string(),
  notice: z.string(),
  application: z.string(),
  applicationName: z.string(),
  organisation: z.string(),
  objector: z.strictObject({
    kind: z.enum(['person', 'unit']),
    name: z.string(),
    contact: z.string(),
    sealed: z.boolean(),
  }),
  grounds: z.string(),
  evidence: z.array(
    z.strictObject({ name: z.string(), media: z.string(), bytes: z.number().int(), hash: z.string() }),
  ),
  filedAt: instant,
  answerDueOn: day,
  invalid: z
    .strictObject({
      kind: z.enum(['anonymous', 'incomplete-evidence', 'late', 'not-of-this-notice']),
      reason: z.string(),
    })
    .nullable(),
  answer: z
    .strictObject({
      conclusion: z.enum(['upheld', 'partly-upheld', 'not-upheld']),
      facts: z.string(),
      clause: z.string(),
      correctedName: z.string().nullable(),
      preparedBy: z.string(),
      preparedById: z.string().nullable(),
      givenAt: instant.nullable(),
    })
    .nullable(),
});

export const announcementView = z.strictObject({
  id: z.string(),
  version: z.number().int(),
  state: z.enum(['prepared', 'published', 'dropped']),
  round: z.string(),
  programme: z.string(),
  notice: z.string(),
  documentNumber: z.string(),
  title: z.string(),
  entries: z.array(listEntry.extend({ number: z.string().nullable(), platform: z.string().nullable() })),
  heldBack: z.array(
    z.strictObject({
      application: z.string(),
      name: z.string(),
      why: z.enum(['open-objection', 'upheld', 'disqualified']),
    }),
  ),
  announcedOn: day.nullable(),
  validFrom: day.nullable(),
  validUntil: day.nullable(),
  plaques: z.boolean(),
  preparedBy: z.string(),
  preparedById: z.string().nullable(),
  publishedBy: z.string().nullable(),
  publishedAt: instant.nullable(),
});

export const platformView = z.strictObject({
  id: z.string(),
  number: z.string(),
  state: z.enum(['active', 'revoked', 'expired', 'ended']),
  programme: z.string(),
  category: z.string(),
  kind: z.string(),
  name: z.string(),
  /** Names it bore before, the latest first (B5.4). */
  formerNames: z.array(z.string()),
  organisation: z.string(),
  partners: z.array(z.string()),
  recommender: z.string(),
  city: z.string(),
  announcedOn: day,
  validFrom: day,
  validUntil: day,
  plaque: z.boolean(),
  announcement: z.string(),
  /** The platform of a city's own programme it grew from, and the province's one that grew from it (A4.1). */
  grownFrom: z.strictObject({ id: z.string(), number: z.string(), name: z.string() }).nullable(),
  grownInto: z.strictObject({ id: z.string(), number: z.string(), name: z.string() }).nullable(),
});

/** A task: what waits for the reader, until when, and what happens otherwise. */
export const taskView = z.strictObject({
  id: z.string(),
  kind: z.string(),
  title: z.string(),
  about: z.string(),
  otherwise: z.string(),
  verb: z.string(),
  link: z.string(),
  dueAt: instant.nullable(),
  since: instant,
  count: z.number().int(),
});
